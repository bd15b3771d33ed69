package org.valuenet.ltv;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** Something that foretells what each customer will be worth in a hold-out. */
interface Forecaster {

	String title();

	/** Whether it is a rule of thumb that a model has to beat. */
	boolean isNaive();

	/** Foretells from the calibration period alone. */
	Forecast forecast(List<DatedHistory> cohort, BacktestPeriod period);

	/**
	 * All that the back-test compares: models first. That BG/NBD with one mean value and
	 * with a covariate are among them is what cross-validation chose:
	 * src/docs/ltv-accuracy.md.
	 */
	static List<Forecaster> all() {
		return List.of(new ModelForecaster(PurchaseModelKind.BG_NBD, false),
				new ModelForecaster(PurchaseModelKind.MBG_NBD, false),
				new ModelForecaster(PurchaseModelKind.PARETO_NBD, false),
				new ModelForecaster(PurchaseModelKind.BG_NBD, true), new CovariateForecaster(), NaiveRule.PAST_RATE,
				NaiveRule.LAST_QUARTER, NaiveRule.COHORT_MEAN);
	}

	/**
	 * Values foretold by customer, in minor units, or why there are none.
	 *
	 * @param logLikelihood of the calibration period, NaN for a rule without a likelihood
	 * @param parameters number of those fitted
	 */
	record Forecast(double[] values, double logLikelihood, OptionalInt parameters, String reason) {

		static final String NO_FIT = "too few customers or repeat buyers, or no interior maximum";

		static final String NO_MEAN = "Gamma-Gamma has no mean for some customers (p x + q is at most 1)";

		static Forecast of(double[] values) {
			return new Forecast(values, Double.NaN, OptionalInt.empty(), "");
		}

		/**
		 * Purchases foretold by customer times what one of them is worth.
		 * @return none where that has no mean for a customer
		 */
		static Forecast ofPurchases(List<PurchaseHistory> histories, double[] purchases,
				Function<PurchaseHistory, OptionalDouble> perPurchase) {
			double[] values = new double[purchases.length];
			for (int i = 0; i < values.length; i++) {
				OptionalDouble value = perPurchase.apply(histories.get(i));
				if (value.isEmpty()) {
					return none(NO_MEAN);
				}
				values[i] = purchases[i] * value.getAsDouble();
			}
			return of(values);
		}

		/** The same, if there is any, as foretold by models that were fitted. */
		Forecast fitted(double likelihood, int fittedParameters) {
			return !this.reason.isEmpty() ? this
					: new Forecast(this.values, likelihood, OptionalInt.of(fittedParameters), this.reason);
		}

		static Forecast none(String reason) {
			return new Forecast(new double[0], Double.NaN, OptionalInt.empty(), reason);
		}

	}

}
