package org.valuenet.ltv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.valuenet.ltv.MaximumLikelihood.Maximum;

/**
 * BG/NBD for purchases and Gamma-Gamma for their value, fitted together: the door to the
 * mathematics of this room.
 *
 * @param purchases logarithms of r, alpha, a, b
 * @param spending logarithms of p, q, gamma
 */
record CustomerBaseModel(Maximum purchases, Maximum spending) {

	/** Fewer customers, or fewer who came back, tell nothing about seven parameters. */
	static final int FEWEST_CUSTOMERS = 30;

	static final int FEWEST_REPEAT_BUYERS = 20;

	/** Quantile of the normal distribution that leaves 5 % on each side. */
	private static final double NINETY_PERCENT = 1.6448536269514722;

	private static final double DAYS_PER_YEAR = 365;

	private static final double STEP_DAYS = 30;

	/**
	 * Fits both models by maximum likelihood, equal histories grouped.
	 * @return empty if there are too few customers or no interior maximum
	 */
	static Optional<CustomerBaseModel> fit(List<PurchaseHistory> histories) {
		List<PurchaseHistory> repeating = histories.stream().filter((each) -> each.meanRepeatMinor() > 0).toList();
		if (histories.size() < FEWEST_CUSTOMERS || repeating.size() < FEWEST_REPEAT_BUYERS) {
			return Optional.empty();
		}
		double meanAge = histories.stream().mapToDouble(PurchaseHistory::ageWeeks).average().orElse(1);
		double meanValue = repeating.stream().mapToDouble(PurchaseHistory::meanRepeatMinor).average().orElse(1);
		List<PurchaseHistory> scaled = repeating.stream()
			.map((each) -> new PurchaseHistory(each.repeats(), each.lastWeeks(), each.ageWeeks(),
					each.meanRepeatMinor() / meanValue))
			.toList();
		Optional<Maximum> purchases = MaximumLikelihood.of(
				sum(histories, PurchaseHistory::withoutValue, (point) -> purchases(point)::logLikelihood), 0.5,
				Math.max(meanAge / 10, 0.5), 0.5, 2);
		Optional<Maximum> spending = MaximumLikelihood
			.of(sum(scaled, (each) -> each, (point) -> spending(point)::logLikelihood), 5, 4, 0.6);
		return purchases.flatMap((some) -> spending
			.map((other) -> new CustomerBaseModel(some, inMinorUnits(other, meanValue, scaled.size()))));
	}

	private static ToDoubleFunction<double[]> sum(List<PurchaseHistory> histories,
			Function<PurchaseHistory, PurchaseHistory> key,
			Function<double[], ToDoubleFunction<PurchaseHistory>> model) {
		Map<PurchaseHistory, Long> groups = histories.stream()
			.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.counting()));
		return (point) -> {
			ToDoubleFunction<PurchaseHistory> logLikelihood = model.apply(point);
			double sum = 0;
			for (Map.Entry<PurchaseHistory, Long> group : groups.entrySet()) {
				sum += group.getValue() * logLikelihood.applyAsDouble(group.getKey());
			}
			return sum;
		};
	}

	/** Undoes the division of the values by their mean, in parameter and likelihood. */
	private static Maximum inMinorUnits(Maximum scaled, double meanValue, int customers) {
		RealVector logParameters = scaled.logParameters().copy();
		logParameters.addToEntry(2, Math.log(meanValue));
		return new Maximum(logParameters, scaled.logLikelihood() - customers * Math.log(meanValue),
				scaled.covariance());
	}

	/**
	 * What a customer is expected to be worth over a horizon.
	 * @return empty where the spending model has no mean for the customer
	 */
	Optional<LtvEstimate> estimate(PurchaseHistory history, int horizonDays, double discountRatePerYear) {
		OptionalDouble perPurchase = spending(this.spending.logParameters().toArray()).expectedValueMinor(history);
		if (perPurchase.isEmpty()) {
			return Optional.empty();
		}
		BgNbd model = purchases(this.purchases.logParameters().toArray());
		double discounted = discounted(model, history, horizonDays, discountRatePerYear);
		double variance = variance(this.purchases,
				(point) -> Math.log(discounted(purchases(point), history, horizonDays, discountRatePerYear)))
				+ variance(this.spending, (point) -> Math.log(spending(point).expectedValueMinor(history).orElse(1)));
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
