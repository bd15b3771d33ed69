package org.valuenet.ltv;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
		PurchaseModel purchases = model.purchaseModel();
		double[] values = new double[histories.size()];
		double mean = meanRepeat(histories);
		for (int i = 0; i < values.length; i++) {
			OptionalDouble perPurchase = this.pooled ? OptionalDouble.of(mean)
					: model.valuePerPurchase(histories.get(i));
			if (perPurchase.isEmpty()) {
				return Forecast.none(Forecast.NO_MEAN);
			}
			values[i] = purchases.expectedPurchases(histories.get(i), weeks) * perPurchase.getAsDouble();
		}
		return this.pooled ? Forecast.of(values)
				: new Forecast(values, model.purchases().logLikelihood() + model.spending().logLikelihood(),
						OptionalInt.of(model.purchases().parameters().length + model.spending().parameters().length),
						"");
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
