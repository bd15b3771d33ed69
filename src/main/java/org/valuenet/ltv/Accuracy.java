package org.valuenet.ltv;

/**
 * How near predicted values of customers came to the actual ones. S is the sum of the
 * actual values; where it is 0, there is no accuracy, but NaN.
 *
 * @param cohort 1 - |sum of predictions - S| / S; negative when more than twice too high
 * @param decile 1 - sum over deciles |predicted - actual| / S, deciles by predicted
 * value, descending, ties in the order given, sizes as even as possible with larger ones
 * first
 * @param meanAbsoluteError per customer, in the unit of the values
 * @param wape sum of |predicted - actual| over S: above 1 for a good model where most
 * customers buy nothing
 * @param spearman rank correlation; NaN where all predictions are equal
 * @param giniNormalised area gained by sorting actual values by prediction over that by
 * sorting them by themselves
 */
record Accuracy(double cohort, double decile, double meanAbsoluteError, double wape, double spearman,
		double giniNormalised) {

	static Accuracy of(double[] predicted, double[] actual) {
		return new Predictions(predicted, actual).accuracy();
	}

}
