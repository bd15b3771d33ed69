package org.valuenet.ltv;

/**
 * Expected lifetime value of one customer over a horizon.
 *
 * @param valueMinor discounted value in minor units
 * @param lowMinor lower end of the 90 % interval of the estimate (delta method on its
 * logarithm)
 * @param highMinor upper end
 * @param expectedPurchases purchases over the horizon, not discounted
 */
record LtvEstimate(double valueMinor, double lowMinor, double highMinor, double probabilityAlive,
		double expectedPurchases, double valuePerPurchaseMinor) {
}
