package org.valuenet.ltv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * BG/NBD for purchases and Gamma-Gamma for their value, fitted together: the door to the
 * mathematics of this room.
 *
 * @param purchases logarithms of r, alpha, a, b
 * @param spending logarithms of p, q, gamma
 */
record CustomerBaseModel(Maximum purchases, Maximum spending) {

	/** Quantile of the normal distribution that leaves 5 % on each side. */
	private static final double NINETY_PERCENT = 1.6448536269514722;

	private static final double DAYS_PER_YEAR = 365;

	private static final double STEP_DAYS = 30;

	/**
	 * Fits both models by maximum likelihood.
	 * @return empty if there are too few customers or no interior maximum
	 */
	static Optional<CustomerBaseModel> fit(List<PurchaseHistory> histories) {
		return PurchaseModelKind.BG_NBD.fit(histories)
			.maximum()
			.flatMap((purchases) -> SpendingModel.fit(histories)
				.maximum()
				.map((spending) -> new CustomerBaseModel(purchases, spending)));
	}

	/**
	 * What a customer is expected to be worth over a horizon.
	 * @return empty where the spending model has no mean for the customer
	 */
	Optional<LtvEstimate> estimate(PurchaseHistory history, int horizonDays, double discountRatePerYear) {
		OptionalDouble perPurchase = spending(this.spending.logParameters().toArray()).expectedValue(history).value();
		if (perPurchase.isEmpty()) {
			return Optional.empty();
		}
		BgNbd model = purchases(this.purchases.logParameters().toArray());
		double discounted = discounted(model, history, horizonDays, discountRatePerYear);
		double variance = variance(this.purchases,
				(point) -> Math.log(discounted(purchases(point), history, horizonDays, discountRatePerYear)))
				+ variance(this.spending,
						(point) -> Math.log(spending(point).expectedValue(history).value().orElse(1)));
		double value = discounted * perPurchase.getAsDouble();
		double spread = Double.isFinite(variance) ? Math.exp(NINETY_PERCENT * Math.sqrt(variance)) : 1;
		return Optional.of(new LtvEstimate(value, value / spread, value * spread, model.probabilityAlive(history),
				model.expectedPurchases(history, horizonDays / 7.0), perPurchase.getAsDouble()));
	}

	/** Expected purchases, each month's discounted to now from the month's end. */
	private static double discounted(BgNbd model, PurchaseHistory history, int horizonDays, double ratePerYear) {
		double sum = 0;
		double before = 0;
		int steps = (int) Math.ceil(horizonDays / STEP_DAYS);
		for (int step = 1; step <= steps; step++) {
			double days = Math.min(step * STEP_DAYS, horizonDays);
			double expected = model.expectedPurchases(history, days / 7);
			sum += (expected - before) * Math.pow(1 + ratePerYear, -days / DAYS_PER_YEAR);
			before = expected;
		}
		return sum;
	}

	/**
	 * Delta method: variance of a function of the estimated parameters, to first order.
	 */
	private static double variance(Maximum maximum, ToDoubleFunction<double[]> function) {
		double[] point = maximum.logParameters().toArray();
		double[] gradient = new double[point.length];
		for (int i = 0; i < point.length; i++) {
			double[] up = point.clone();
			double[] down = point.clone();
			up[i] += 1e-4;
			down[i] -= 1e-4;
			gradient[i] = (function.applyAsDouble(up) - function.applyAsDouble(down)) / 2e-4;
		}
		RealVector slope = new ArrayRealVector(gradient);
		return slope.dotProduct(maximum.covariance().operate(slope));
	}

	private static BgNbd purchases(double[] logs) {
		return new BgNbd(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
	}

	private static GammaGamma spending(double[] logs) {
		return new GammaGamma(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
	}

}
