package org.valuenet.ltv;

import java.util.List;

/** Fits Gamma-Gamma to the repeat buyers. */
final class SpendingModel {

	static final List<String> PARAMETER_NAMES = List.of("p", "q", "gamma");

	private static final double[][] STARTS = { { 5, 4, 0.6 }, { 1, 2, 1 }, { 20, 3, 0.1 } };

	private SpendingModel() {
	}

	static GammaGamma with(double... parameters) {
		return new GammaGamma(parameters[0], parameters[1], parameters[2]);
	}

	/** Likelihood of the repeat buyers' mean values, in minor units. */
	static LogLikelihood likelihood(List<PurchaseHistory> histories) {
		return new GammaGammaLikelihood(spending(histories), 1);
	}

	private static List<PurchaseHistory> spending(List<PurchaseHistory> histories) {
		return histories.stream().filter((each) -> each.meanRepeatMinor() > 0).toList();
	}

	/**
	 * Fits by maximum likelihood to the customers with a repeat purchase of positive mean
	 * value. The values are measured in their mean meanwhile.
	 */
	static Fit fit(List<PurchaseHistory> histories) {
		List<PurchaseHistory> repeating = spending(histories);
		if (repeating.size() < PurchaseModelKind.FEWEST_REPEAT_BUYERS) {
			return Fit.NoMaximum.TOO_FEW_REPEAT_BUYERS;
		}
		double mean = repeating.stream().mapToDouble(PurchaseHistory::meanRepeatMinor).average().orElseThrow();
		Fit fit = MaximumLikelihood.best(new GammaGammaLikelihood(repeating, mean), STARTS);
		return (fit instanceof Maximum maximum) ? maximum.inUnit(mean, repeating.size(), 2) : fit;
	}

}
