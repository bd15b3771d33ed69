package org.valuenet.ltv;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * BG/NBD in which who spends more at first may buy more often, with Gamma-Gamma: what
 * src/docs/ltv-accuracy.md found by cross-validation.
 */
record CovariateForecaster() implements Forecaster {

	/** r, alpha, a, b and beta, and three of Gamma-Gamma. */
	private static final int PARAMETERS = 8;

	@Override
	public String title() {
		return "BG/NBD with the first value as covariate and Gamma-Gamma";
	}

	@Override
	public boolean isNaive() {
		return false;
	}

	@Override
	public Forecast forecast(List<DatedHistory> cohort, BacktestPeriod period) {
		List<PurchaseHistory> histories = cohort.stream().map(DatedHistory::history).toList();
		return SpendingModel.fit(histories)
			.maximum()
			.flatMap((spending) -> RateCovariate.ofFirstValue(cohort)
				.map((purchases) -> forecast(purchases, spending, histories, period.holdoutWeeks())))
			.orElseGet(() -> Forecast.none(Forecast.NO_FIT));
	}

	private static Forecast forecast(RateCovariate purchases, Maximum spending, List<PurchaseHistory> histories,
			double weeks) {
		GammaGamma values = SpendingModel.with(spending.parameters());
		double[] foretold = purchases.expectedPurchases(histories, weeks);
		for (int i = 0; i < foretold.length; i++) {
			OptionalDouble perPurchase = values.expectedValue(histories.get(i)).value();
			if (perPurchase.isEmpty()) {
				return Forecast.none(Forecast.NO_MEAN);
			}
			foretold[i] *= perPurchase.getAsDouble();
		}
		return new Forecast(foretold, purchases.logLikelihood(histories) + spending.logLikelihood(),
				OptionalInt.of(PARAMETERS), "");
	}

}
