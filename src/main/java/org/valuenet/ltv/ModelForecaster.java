package org.valuenet.ltv;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A purchase model and one of the value of a purchase, fitted to the calibration period.
 *
 * @param pooled whether every purchase is worth the mean of all repeat purchases, instead
 * of what Gamma-Gamma says for the customer
 */
record ModelForecaster(PurchaseModelKind kind, boolean pooled) implements Forecaster {

	@Override
	public String title() {
		return this.kind.title() + " with " + (this.pooled ? "mean repeat purchase" : "Gamma-Gamma");
	}

	@Override
	public boolean isNaive() {
		return false;
	}

	@Override
	public Forecast forecast(List<DatedHistory> cohort, BacktestPeriod period) {
		List<PurchaseHistory> histories = cohort.stream().map(DatedHistory::history).toList();
		return CustomerBaseModel.fit(this.kind, histories)
			.map((model) -> forecast(model, histories, period.holdoutWeeks()))
			.orElseGet(() -> Forecast.none(Forecast.NO_FIT));
	}

	private Forecast forecast(CustomerBaseModel model, List<PurchaseHistory> histories, double weeks) {
		PurchaseModel foretelling = model.purchaseModel();
		double[] purchases = histories.stream()
			.mapToDouble((history) -> foretelling.expectedPurchases(history, weeks))
			.toArray();
		if (this.pooled) {
			OptionalDouble mean = OptionalDouble.of(meanRepeat(histories));
			return Forecast.ofPurchases(histories, purchases, (history) -> mean);
		}
		return Forecast.ofPurchases(histories, purchases, model::valuePerPurchase)
			.fitted(model.purchases().logLikelihood() + model.spending().logLikelihood(),
					model.purchases().parameters().length + model.spending().parameters().length);
	}

	private static double meanRepeat(List<PurchaseHistory> histories) {
		double spend = 0;
		double purchases = 0;
		for (PurchaseHistory each : histories) {
			spend += each.repeats() * each.meanRepeatMinor();
			purchases += each.repeats();
		}
		return spend / purchases;
	}

}
