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
		OddsIntegrand integrand = new OddsIntegrand(this.alpha, this.beta, rx, this.s, last, age);
		double integral = integral(integrand);
		this.moments.differentiate(rx, this.alpha + age, this.s, this.beta + age, integral);
		double measure = (Math.min(this.alpha, this.beta) + last) / (this.beta + last);
		return Math.log(this.s * integral * measure) + rx * integrand.logAgeA() + this.s * integrand.logAgeB();
	}

	private double integral(OddsIntegrand integrand) {
		this.moments.clear();
		double sum = 0;
		double to = 0;
		do {
			double from = to;
			to = integrand.panelEnd(from);
			sum += integrand.panel(from, to, this.moments);
		}
		while (to < integrand.width() && !integrand.isNothingFrom(to));
		return sum;
	}

}
