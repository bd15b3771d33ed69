package org.valuenet.ltv;

import java.util.List;

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
		return Forecast
			.ofPurchases(histories, purchases.expectedPurchases(histories, weeks),
					(history) -> values.expectedValue(history).value())
			.fitted(purchases.logLikelihood(histories) + spending.logLikelihood(), PARAMETERS);
	}

}
