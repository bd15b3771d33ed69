package org.valuenet.ltv;

/**
 * Logarithm of Gauss' hypergeometric function 2F1(a, b; c; z) for positive a, b, c and z
 * from 0 to below 1 (Abramowitz and Stegun, chapter 15). All terms of its series are
 * positive then; the partial sums are rescaled, so that results beyond 1e308 come out.
 * Near z = 1, where the series crawls, Euler's integral or Euler's transformation takes
 * its place.
 */
final class GaussHypergeometric {

	private static final int MANY_TERMS = 50_000;

	private static final double LARGE = 1e250;

	private static final double LARGEST_EXPONENT = 600;

	private GaussHypergeometric() {
	}

	static double log(double a, double b, double c, double z) {
		if (!(a > 0 && b > 0 && c > 0 && z >= 0 && z < 1)) {
			throw new IllegalArgumentException("2F1(" + a + ", " + b + "; " + c + "; " + z
					+ "): a, b, c must be positive, and z from 0 to below 1");
		}
		double termsNeeded = (40 + Math.max(0, a + b - c)) / (1 - z);
		if (termsNeeded < MANY_TERMS) {
			return series(a, b, c, z);
		}
		double smaller = Math.min(a, b);
		double larger = Math.max(a, b);
		if (c > larger) {
			return integral(smaller, larger, c, z);
		}
		boolean inRange = c > smaller && -larger * Math.log1p(-z) < LARGEST_EXPONENT;
		return inRange ? integral(larger, smaller, c, z) : series(a, b, c, z);
	}

	private static double series(double a, double b, double c, double z) {
		double term = 1;
		double sum = 1;
		double logScale = 0;
		for (long n = 0; term > 0; n++) {
			double growth = (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
			term *= growth;
			sum += term;
			if (term <= 1e-17 * sum * (1 - growth)) {
				break;
			}
			if (sum > LARGE) {
				term /= LARGE;
				sum /= LARGE;
				logScale += Math.log(LARGE);
			}
		}
		return logScale + Math.log(sum);
	}

	/** Mean of (1 - z p)^-a under beta(b, c - b), relative to its largest value. */
	private static double integral(double a, double b, double c, double z) {
		double peak = -a * Math.log1p(-z);
		return peak + Math.log(BetaMean.of(c - b, b, a * z / (1 - z),
				(logQ, logP) -> Math.exp(-a * Math.log1p(z / (1 - z) * Math.exp(logQ)))));
	}

}
