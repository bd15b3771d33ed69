package org.valuenet.ltv;

import org.apache.commons.math3.special.Gamma;

/**
 * Functions of the gamma family in the forms the models need. Differences of two
 * logarithms of gamma functions cancel almost all digits when both arguments are large,
 * so they are evaluated as one quantity: Stirling's series with the difference taken term
 * by term, small arguments shifted up first (Abramowitz and Stegun 6.1.15, 6.1.40,
 * 6.3.18, 6.4.12). Relative error about 1e-15.
 */
final class LogGamma {

	/** From here on the series below are exact to double precision. */
	private static final int ASYMPTOTIC = 16;

	private LogGamma() {
	}

	static double of(double z) {
		return Gamma.logGamma(z);
	}

	/** ln gamma(z + d) - ln gamma(z) for z above 0 and d from 0. */
	static double ratio(double z, double d) {
		double shifted = z;
		double correction = 0;
		while (shifted < ASYMPTOTIC) {
			correction += Math.log1p(d / shifted);
			shifted++;
		}
		double end = shifted + d;
		return (shifted - 0.5) * Math.log1p(d / shifted) + d * Math.log(end) - d + stirling(end) - stirling(shifted)
				- correction;
	}

	/** Logarithm of the beta function. */
	static double beta(double a, double b) {
		return of(Math.min(a, b)) - ratio(Math.max(a, b), Math.min(a, b));
	}

	private static double stirling(double z) {
		double w = 1 / (z * z);
		return (1.0 / 12 - w * (1.0 / 360 - w * (1.0 / 1260 - w * (1.0 / 1680 - w / 1188)))) / z;
	}

	/** Derivative of ln gamma. */
	static double digamma(double z) {
		double shifted = z;
		double sum = 0;
		while (shifted < ASYMPTOTIC) {
			sum -= 1 / shifted;
			shifted++;
		}
		double w = 1 / (shifted * shifted);
		double series = w * (1.0 / 12 - w * (1.0 / 120 - w * (1.0 / 252 - w * (1.0 / 240 - w / 132))));
		return sum + Math.log(shifted) - 0.5 / shifted - series;
	}

	/** Second derivative of ln gamma. */
	static double trigamma(double z) {
		double shifted = z;
		double sum = 0;
		while (shifted < ASYMPTOTIC) {
			sum += 1 / (shifted * shifted);
			shifted++;
		}
		double w = 1 / (shifted * shifted);
		double series = 1.0 / 6 - w * (1.0 / 30 - w * (1.0 / 42 - w * (1.0 / 30 - w * 5 / 66)));
		return sum + (1 + (0.5 + series / shifted) / shifted) / shifted;
	}

}
