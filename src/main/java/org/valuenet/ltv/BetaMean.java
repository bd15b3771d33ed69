package org.valuenet.ltv;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Mean of a function of a beta(a, b) variable p, by quadrature over the logit of p: every
 * a, b above 0 is in reach, also where the density is unbounded at 0 or 1 or a needle.
 * Beyond the outermost points, where p or 1 - p is too small to move the function, the
 * probability is known in closed form.
 */
final class BetaMean {

	private static final double NEGLIGIBLE = 1e-18;

	private static final double WIDEST_PANEL = 4;

	private BetaMean() {
	}

	/** A positive function of p, given its logarithm and that of 1 - p. */
	@FunctionalInterface
	interface Function {

		double at(double logP, double logQ);

	}

	/**
	 * Computes the mean.
	 * @param steepness the largest relative change of the function per change of p, so
	 * that it is constant where p is far below the reciprocal
	 */
	static double of(double a, double b, double steepness, Function function) {
		double logBeta = LogGamma.beta(a, b);
		double low = Math.log(NEGLIGIBLE / (1 + steepness + b));
		double high = -Math.log(NEGLIGIBLE / (1 + a));
		double below = Math.exp(a * low - logBeta) / a * function.at(low, 0);
		double above = Math.exp(-b * high - logBeta) / b * function.at(0, -high);
		double between = Quadrature.adaptive((logit) -> {
			double logP = -logOnePlusExp(-logit);
			double logQ = -logOnePlusExp(logit);
			return Math.exp(a * logP + b * logQ - logBeta) * function.at(logP, logQ);
		}, points(a, b, low, high, -Math.log1p(steepness)));
		return below + between + above;
	}

	/** Even panels, with more points around the mode and where the function turns. */
	private static double[] points(double a, double b, double low, double high, double turn) {
		double mode = Math.log(a / b);
		double deviation = Math.sqrt(1 / a + 1 / b);
		DoubleStream needle = DoubleStream.of(-8, -3, -1, 0, 1, 3, 8).map((each) -> mode + each * deviation);
		DoubleStream all = DoubleStream.concat(DoubleStream.concat(needle, DoubleStream.of(turn)),
				Arrays.stream(Quadrature.even(low, high, WIDEST_PANEL)));
		return all.filter((each) -> each >= low && each <= high).sorted().distinct().toArray();
	}

	/** ln(1 + e^x), which neither overflows nor loses small e^x. */
	static double logOnePlusExp(double x) {
		return (x > 0) ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
	}

}
