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

	/** Variance of a function of the logarithms of the parameters. */
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
		RealVector slope = new ArrayRealVector(gradient);
		return slope.dotProduct(maximum.covariance().operate(slope));
	}

	/** A positive quantity, from the variance of its logarithm. */
	static Estimate positive(double value, double logVariance) {
		double spread = Double.isFinite(logVariance) ? Math.exp(NINETY_PERCENT * Math.sqrt(logVariance)) : 1;
		return new Estimate(value, value / spread, value * spread);
	}

	/** A probability 1 / (1 + e^f), from f and its variance. */
	static Estimate probability(double logOddsAgainst, double variance) {
		double spread = Double.isFinite(variance) ? NINETY_PERCENT * Math.sqrt(variance) : 0;
		return new Estimate(share(logOddsAgainst), share(logOddsAgainst + spread), share(logOddsAgainst - spread));
	}

	private static double share(double logOddsAgainst) {
		return Math.exp(-BetaMean.logOnePlusExp(logOddsAgainst));
	}

}
