package org.valuenet.ltv;

/**
 * Expected lifetime value of one customer's orders over a horizon.
 *
 * @param valueMinor discounted value in minor units, with the interval of the estimate
 * (delta method on its logarithm)
 * @param expectedPurchases purchases over the horizon, not discounted
 */
record LtvEstimate(Estimate valueMinor, double probabilityAlive, double expectedPurchases,
		double valuePerPurchaseMinor) {
}
