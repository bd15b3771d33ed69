package org.valuenet.ltv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

import org.valuenet.ltv.PurchaseLog.Buyer;

/**
 * BG/NBD with a time-invariant covariate z of the purchase rate, after Fader and Hardie's
 * note of 2007: rates are multiplied by e^(beta z). That is BG/NBD in a time that runs
 * e^(beta z) as fast for the customer, so beta is found by its profile likelihood.
 * Customers are taken together in twentieths by z.
 *
 * @param speeds e^(beta z) by customer
 * @param model of histories in that time
 */
record RateCovariate(double beta, double[] speeds, PurchaseModel model) {

	private static final int PARTS = 20;

	private static final double WIDEST = 2;

	/** The first purchase's value as z: its logarithm, less the mean. */
	static RateCovariate ofFirstValue(List<Buyer> cohort) {
		double[] logs = cohort.stream().mapToDouble((buyer) -> Math.log(Math.max(1, buyer.firstMinor()))).toArray();
		double mean = Arrays.stream(logs).average().orElseThrow();
		return of(cohort.stream().map((buyer) -> buyer.dated().history()).toList(),
				inParts(Arrays.stream(logs).map((log) -> log - mean).toArray()));
	}

	static RateCovariate of(List<PurchaseHistory> histories, double... z) {
		double beta = new BrentOptimizer(1e-4, 1e-4)
			.optimize(new MaxEval(100), GoalType.MAXIMIZE, new SearchInterval(-WIDEST, WIDEST, 0),
					new UnivariateObjectiveFunction((each) -> profile(histories, speeds(z, each))))
			.getPoint();
		double[] speeds = speeds(z, beta);
		Maximum fit = fit(histories, speeds).maximum().orElseThrow();
		return new RateCovariate(beta, speeds, PurchaseModelKind.BG_NBD.with(fit.parameters()));
	}

	double[] expectedPurchases(List<PurchaseHistory> histories, double weeks) {
		return IntStream.range(0, this.speeds.length)
			.mapToDouble((i) -> this.model.expectedPurchases(quicker(histories.get(i), this.speeds[i]),
					weeks * this.speeds[i]))
			.toArray();
	}

	/** A density of x purchases grows with the speed to the power of x. */
	private static double profile(List<PurchaseHistory> histories, double... speeds) {
		double jacobian = IntStream.range(0, speeds.length)
			.mapToDouble((i) -> histories.get(i).repeats() * Math.log(speeds[i]))
			.sum();
		return fit(histories, speeds).maximum()
			.map((maximum) -> maximum.logLikelihood() + jacobian)
			.orElse(Double.NEGATIVE_INFINITY);
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

	/** Each z as the mean of its twentieth. */
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
