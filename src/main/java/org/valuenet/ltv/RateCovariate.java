package org.valuenet.ltv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * BG/NBD with a time-invariant covariate z of the purchase rate, after Fader and Hardie's
 * note of 2007: rates are multiplied by e^(beta z). That is BG/NBD in a time that runs
 * e^(beta z) as fast for the customer, so beta is found by its profile likelihood.
 *
 * @param speeds e^(beta z) by customer
 * @param purchases of histories in that time
 */
record RateCovariate(double beta, double[] speeds, Maximum purchases) {

	/**
	 * Customers are taken together by z in so many parts, so that histories stay alike.
	 */
	private static final int PARTS = 20;

	private static final double WIDEST = 2;

	private static final double PRECISION = 1e-4;

	/**
	 * The first purchase's value as z: its logarithm, less the mean.
	 * @return empty where the likelihood has no maximum
	 */
	static Optional<RateCovariate> ofFirstValue(List<DatedHistory> cohort) {
		double[] logs = cohort.stream().mapToDouble((each) -> Math.log(Math.max(1, each.firstMinor()))).toArray();
		double mean = Arrays.stream(logs).average().orElse(0);
		return of(cohort.stream().map(DatedHistory::history).toList(),
				inParts(Arrays.stream(logs).map((log) -> log - mean).toArray()));
	}

	static Optional<RateCovariate> of(List<PurchaseHistory> histories, double... z) {
		if (fit(histories, speeds(z, 0)).maximum().isEmpty()) {
			return Optional.empty();
		}
		double beta = new BrentOptimizer(PRECISION, PRECISION)
			.optimize(new MaxEval(100), GoalType.MAXIMIZE, new SearchInterval(-WIDEST, WIDEST, 0),
					new UnivariateObjectiveFunction((each) -> profile(histories, speeds(z, each))))
			.getPoint();
		double[] speeds = speeds(z, beta);
		return fit(histories, speeds).maximum().map((maximum) -> new RateCovariate(beta, speeds, maximum));
	}

	/** Of the histories in weeks. */
	double logLikelihood(List<PurchaseHistory> histories) {
		return this.purchases.logLikelihood() + jacobian(histories, this.speeds);
	}

	double[] expectedPurchases(List<PurchaseHistory> histories, double weeks) {
		PurchaseModel model = PurchaseModelKind.BG_NBD.with(this.purchases.parameters());
		return IntStream.range(0, this.speeds.length)
			.mapToDouble(
					(i) -> model.expectedPurchases(quicker(histories.get(i), this.speeds[i]), weeks * this.speeds[i]))
			.toArray();
	}

	private static double profile(List<PurchaseHistory> histories, double... speeds) {
		return fit(histories, speeds).maximum()
			.map((maximum) -> maximum.logLikelihood() + jacobian(histories, speeds))
			.orElse(-Double.MAX_VALUE);
	}

	/** A density of x purchases grows with the speed to the power of x. */
	private static double jacobian(List<PurchaseHistory> histories, double... speeds) {
		return IntStream.range(0, speeds.length)
			.mapToDouble((i) -> histories.get(i).repeats() * Math.log(speeds[i]))
			.sum();
	}

	private static Fit fit(List<PurchaseHistory> histories, double... speeds) {
		return PurchaseModelKind.BG_NBD
			.fit(IntStream.range(0, speeds.length).mapToObj((i) -> quicker(histories.get(i), speeds[i])).toList());
	}

	private static PurchaseHistory quicker(PurchaseHistory history, double speed) {
		return new PurchaseHistory(history.repeats(), history.lastWeeks() * speed, history.ageWeeks() * speed,
				history.meanRepeatMinor());
	}

	private static double[] speeds(double[] z, double beta) {
		return Arrays.stream(z).map((each) -> Math.exp(beta * each)).toArray();
	}

	/** Each z as the mean of its part. */
	private static double[] inParts(double... z) {
		int[] order = IntStream.range(0, z.length)
			.boxed()
			.sorted((i, j) -> Double.compare(z[i], z[j]))
			.mapToInt(Integer::intValue)
			.toArray();
		double[] means = new double[z.length];
		for (int part = 0; part < PARTS; part++) {
			int from = part * z.length / PARTS;
			int to = (part + 1) * z.length / PARTS;
			double mean = IntStream.range(from, to).mapToDouble((i) -> z[order[i]]).average().orElse(0);
			IntStream.range(from, to).forEach((i) -> means[order[i]] = mean);
		}
		return means;
	}

}
