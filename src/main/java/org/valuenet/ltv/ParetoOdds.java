package org.valuenet.ltv;

/**
 * The odds under Pareto/NBD that a customer has left: s times the integral over u from
 * t_x to T of ((alpha + T) / (alpha + u))^(r + x) ((beta + T) / (beta + u))^s / (beta +
 * u), with derivatives of their logarithm.
 * <p>
 * Published forms take the difference of two Gauss hypergeometric functions, which
 * cancels and overflows. The integrand is positive; over the logarithm of m + u, with m
 * the smaller of alpha and beta, it decays like an exponential, and panels over each of
 * which it falls by at most e^-12 are integrated to double precision. Order of
 * derivatives: r, alpha, s, beta. One instance serves many histories, one after the
 * other; not many threads.
 */
final class ParetoOdds {

	/** Beyond this fall of the integrand nothing is left. */
	private static final double NOTHING_LEFT = 40;

	private static final double FALL_OF_A_PANEL = 12;

	private static final double WIDEST_PANEL = 1.5;

	private final double r;

	private final double alpha;

	private final double s;

	private final double beta;

	private final OddsMoments moments = new OddsMoments();

	ParetoOdds(double r, double alpha, double s, double beta) {
		this.r = r;
		this.alpha = alpha;
		this.s = s;
		this.beta = beta;
	}

	/** Gradient of the last logarithm. */
	double[] gradient() {
		return this.moments.gradient();
	}

	/** Hessian of the last logarithm, its lower triangle. */
	double[][] hessian() {
		return this.moments.hessian();
	}

	/** Logarithm of the odds; negative infinity if the last purchase ends the period. */
	double log(int x, double last, double age) {
		if (!(age > last)) {
			return Double.NEGATIVE_INFINITY;
		}
		double rx = this.r + x;
		this.moments.clear();
		double width = Math.log1p((age - last) / (Math.min(this.alpha, this.beta) + last));
		double end = Math.min(width, NOTHING_LEFT / slowestFall(rx));
		double fall = end * (rx + this.s);
		int panels = (int) Math.ceil(Math.max(fall / FALL_OF_A_PANEL, end / WIDEST_PANEL));
		Quadrature.Rule rule = (fall < 3 && end < 0.8) ? Quadrature.EIGHT : Quadrature.SIXTEEN;
		double integral = 0;
		for (int panel = 0; panel < panels; panel++) {
			integral += panel(rx, last, age, end * panel / panels, end / panels, rule);
		}
		this.moments.differentiate(rx, this.alpha + age, this.s, this.beta + age, integral);
		return Math.log(this.s * integral) + rx * Math.log1p((age - last) / (this.alpha + last))
				+ this.s * Math.log1p((age - last) / (this.beta + last));
	}

	/** Rate at which the integrand falls at least over ln(m + u). */
	private double slowestFall(double rx) {
		return Math.max((this.alpha < this.beta) ? rx - 1 : this.s, 1e-9);
	}

	/** The integrand relative to its powers at t_x, and its moments, over one panel. */
	private double panel(double rx, double last, double age, double from, double width, Quadrature.Rule rule) {
		double smaller = Math.min(this.alpha, this.beta);
		double apart = Math.abs(this.beta - this.alpha);
		double origin = smaller + last;
		double logAgeA = Math.log1p((age - last) / (this.alpha + last));
		double logAgeB = Math.log1p((age - last) / (this.beta + last));
		double sum = 0;
		for (int i = 0; i < rule.nodes().length; i++) {
			double w = from + width * rule.nodes()[i];
			double growth = Math.expm1(w);
			double small = origin + origin * growth;
			double large = small + apart;
			double other = Math.log1p(origin * growth / (origin + apart));
			double logA = (this.alpha < this.beta) ? w : other;
			double logB = (this.alpha < this.beta) ? other : w;
			double a = (this.alpha < this.beta) ? small : large;
			double b = (this.alpha < this.beta) ? large : small;
			double weight = width * rule.weights()[i] * Math.exp(-rx * logA - this.s * logB) * small / b;
			sum += weight;
			this.moments.add(weight, logAgeA - logA, 1 / a - 1 / (this.alpha + age), logAgeB - logB,
					1 / b - 1 / (this.beta + age));
		}
		return sum;
	}

}
