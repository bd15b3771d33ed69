package org.valuenet.ltv;

/**
 * The exponential integral e^d E_s(d), the integral over v from 0 of (1 + v)^-s e^(-d v);
 * it is Tricomi's U(1, 2 - s, d), too. By its continued fraction (Abramowitz and Stegun
 * 5.1.22, Lentz's method); where that is slow, for small d, by quadrature over ln(1 + v).
 */
final class ExponentialIntegral {

	private static final double SMALL = 0.02;

	/** e^-45 is below double precision. */
	private static final double NOTHING_LEFT = 45;

	private ExponentialIntegral() {
	}

	/** Computes it for s and d above 0. */
	static double of(double s, double d) {
		return (d < SMALL) ? integral(s, d) : continuedFraction(s, d);
	}

	private static double continuedFraction(double s, double d) {
		double b = d + s;
		double c = Double.MAX_VALUE;
		double ratio = 1 / b;
		double value = ratio;
		double change = 0;
		for (int i = 1; Math.abs(change - 1) > 1e-15 && i < 10_000; i++) {
			double a = -i * (s - 1 + i);
			b += 2;
			ratio = 1 / (a * ratio + b);
			c = b + a / c;
			change = c * ratio;
			value *= change;
		}
		return value;
	}

	private static double integral(double s, double d) {
		double end = Math.log1p(NOTHING_LEFT / d);
		return Quadrature.adaptive((w) -> Math.exp((1 - s) * w - d * Math.expm1(w)),
				Quadrature.even(0, (s > 2) ? Math.min(end, NOTHING_LEFT / (s - 1)) : end, 1.5));
	}

}
