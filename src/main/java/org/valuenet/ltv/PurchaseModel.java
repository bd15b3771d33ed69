package org.valuenet.ltv;

/**
 * A buy-till-you-die model of purchases with given parameters. The unit of time of
 * parameters and arguments is the week of exactly 7 days; {@link CalendarUnit} converts.
 */
sealed interface PurchaseModel permits BetaGeometricNbd, ParetoNbd {

	/** Logarithm of the likelihood of one history. */
	double logLikelihood(PurchaseHistory history);

	/** Logarithm of the odds that the customer has left by the end of observation. */
	double logOddsOfHavingLeft(PurchaseHistory history);

	/** Probability that the customer has not left by the end of observation, 0 to 1. */
	default double probabilityAlive(PurchaseHistory history) {
		return Math.exp(logProbabilityAlive(history));
	}

	/** Its logarithm, a number also where the probability is below 1e-300. */
	default double logProbabilityAlive(PurchaseHistory history) {
		return -BetaMean.logOnePlusExp(logOddsOfHavingLeft(history));
	}

	/** Expected purchases in the {@code weeks} after the end of observation. */
	default double expectedPurchases(PurchaseHistory history, double weeks) {
		return probabilityAlive(history) * expectedPurchasesIfAlive(history, weeks);
	}

	/** The same of a customer who has not left by then. */
	double expectedPurchasesIfAlive(PurchaseHistory history, double weeks);

	/** Expected repeat purchases of a customer in the {@code weeks} after the first. */
	double expectedPurchasesOfNewCustomer(double weeks);

	/**
	 * Discounted expected residual transactions (DERT): all purchases after the end of
	 * observation, discounted to it.
	 * @param discountRatePerWeek continuously compounded, such as ln(1.15) / 52
	 */
	default Expectation discountedResidualPurchases(PurchaseHistory history, double discountRatePerWeek) {
		return discountedPurchasesIfAlive(history, discountRatePerWeek).times(probabilityAlive(history));
	}

	/** The same of a customer who has not left by the end of observation. */
	Expectation discountedPurchasesIfAlive(PurchaseHistory history, double discountRatePerWeek);

	static void requirePositive(String model, double... parameters) {
		for (double parameter : parameters) {
			if (!(parameter > 0 && Double.isFinite(parameter))) {
				throw new IllegalArgumentException(
						model + ": the parameter " + parameter + " must be positive and finite");
			}
		}
	}

}
