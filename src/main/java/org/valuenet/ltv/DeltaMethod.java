package org.valuenet.ltv;

import java.util.function.ToDoubleFunction;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * 90 % intervals by the delta method: a function of the estimated parameters varies, to
 * first order, as its gradient and their covariance say. It is applied on a scale without
 * borders (the logarithm of a positive quantity, the logit of a probability), so that an
 * interval never leaves the range of its quantity. The interval is that of the estimate:
 * what chance does to a single customer is not in it.
 */
final class DeltaMethod {

	/** Quantile of the normal distribution that leaves 5 % on each side. */
	private static final double NINETY_PERCENT = 1.6448536269514722;

	private static final double STEP = 1e-4;

	private DeltaMethod() {
	}

	/**
	 * Variance of a function of the logarithms of the parameters, its gradient taken by
	 * differences.
	 */
	static double variance(Maximum maximum, ToDoubleFunction<double[]> function) {
		double[] point = maximum.logParameters().toArray();
		double[] gradient = new double[point.length];
		for (int i = 0; i < point.length; i++) {
			double[] up = point.clone();
			double[] down = point.clone();
			up[i] += STEP;
			down[i] -= STEP;
			gradient[i] = (function.applyAsDouble(up) - function.applyAsDouble(down)) / (2 * STEP);
		}
		return variance(maximum, gradient);
	}

	/** Variance of a function with this gradient in the logarithms of the parameters. */
	static double variance(Maximum maximum, double... gradient) {
		RealVector slope = new ArrayRealVector(gradient);
		return slope.dotProduct(maximum.covariance().operate(slope));
	}

	/**
	 * A positive quantity, from the variance of its logarithm. Without a finite variance
	 * nothing but its sign is known of it. One below 1e-300 is nothing.
	 */
	static Estimate positive(double value, double logVariance) {
		if (!(value > 0)) {
			return Estimate.NOTHING;
		}
		double spread = Math.exp(NINETY_PERCENT * Math.sqrt(logVariance));
		return Double.isFinite(spread) ? new Estimate(value, value / spread, value * spread)
				: new Estimate(value, 0, Double.POSITIVE_INFINITY);
	}

	/**
	 * A probability 1 / (1 + e^f), from f and its variance. An infinite f is certain
	 * whatever the parameters; without a finite variance anything may be.
	 */
	static Estimate probability(double logOddsAgainst, double variance) {
		if (Double.isInfinite(logOddsAgainst)) {
			return new Estimate(share(logOddsAgainst), share(logOddsAgainst), share(logOddsAgainst));
		}
		double spread = NINETY_PERCENT * Math.sqrt(variance);
		return Double.isFinite(spread)
				? new Estimate(share(logOddsAgainst), share(logOddsAgainst + spread), share(logOddsAgainst - spread))
				: new Estimate(share(logOddsAgainst), 0, 1);
	}

	private static double share(double logOddsAgainst) {
		return Math.exp(-BetaMean.logOnePlusExp(logOddsAgainst));
	}

}
