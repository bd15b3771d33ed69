package org.valuenet.ltv;

import java.util.Arrays;

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

	/**
	 * Of la, ga, lb, gb under the integrand, where la = ln((alpha + T) / (alpha + u)), ga
	 * = 1 / (alpha + u) - 1 / (alpha + T), and lb, gb likewise of beta.
	 */
	private final double[] means = new double[4];

	/** Second moments of the same. */
	private final double[][] moments = new double[4][4];

	private final double[] gradient = new double[4];

	private final double[][] hessian = new double[4][4];

	ParetoOdds(double r, double alpha, double s, double beta) {
		this.r = r;
		this.alpha = alpha;
		this.s = s;
		this.beta = beta;
	}

	/** Gradient of the last logarithm. */
	double[] gradient() {
		return this.gradient;
	}

	/** Hessian of the last logarithm, its lower triangle. */
	double[][] hessian() {
		return this.hessian;
	}

	/** Logarithm of the odds; negative infinity if the last purchase ends the period. */
	double log(int x, double last, double age) {
		if (!(age > last)) {
			return Double.NEGATIVE_INFINITY;
		}
		double rx = this.r + x;
		Arrays.fill(this.means, 0);
		for (double[] row : this.moments) {
			Arrays.fill(row, 0);
		}
		double width = Math.log1p((age - last) / (Math.min(this.alpha, this.beta) + last));
		double end = Math.min(width, NOTHING_LEFT / slowestFall(rx));
		double fall = end * (rx + this.s);
		int panels = (int) Math.ceil(Math.max(fall / FALL_OF_A_PANEL, end / WIDEST_PANEL));
		Quadrature.Rule rule = (fall < 3 && end < 0.8) ? Quadrature.EIGHT : Quadrature.SIXTEEN;
		double integral = 0;
		for (int panel = 0; panel < panels; panel++) {
			integral += panel(rx, last, age, end * panel / panels, end / panels, rule);
		}
		differentiate(rx, age, integral);
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
			add(weight, logAgeA - logA, 1 / a - 1 / (this.alpha + age), logAgeB - logB, 1 / b - 1 / (this.beta + age));
		}
		return sum;
	}

	private void add(double weight, double la, double ga, double lb, double gb) {
		double[] m = this.means;
		m[0] += weight * la;
		m[1] += weight * ga;
		m[2] += weight * lb;
		m[3] += weight * gb;
		double[][] s = this.moments;
		s[0][0] += weight * la * la;
		s[1][0] += weight * ga * la;
		s[1][1] += weight * ga * ga;
		s[2][0] += weight * lb * la;
		s[2][1] += weight * lb * ga;
		s[2][2] += weight * lb * lb;
		s[3][0] += weight * gb * la;
		s[3][1] += weight * gb * ga;
		s[3][2] += weight * gb * lb;
		s[3][3] += weight * gb * gb;
	}

	/** The derivatives of the logarithm of an integral are moments of its integrand's. */
	private void differentiate(double rx, double age, double integral) {
		double[] m = this.means;
		double[] slope = { 1, -rx, 1, -(this.s + 1) };
		double endA = 1 / (this.alpha + age);
		double endB = 1 / (this.beta + age);
		for (int i = 0; i < 4; i++) {
			m[i] /= integral;
			this.gradient[i] = slope[i] * m[i];
		}
		this.gradient[2] += 1 / this.s;
		this.gradient[3] -= endB;
		for (int i = 0; i < 4; i++) {
			for (int j = 0; j <= i; j++) {
				this.moments[i][j] /= integral;
				this.hessian[i][j] = slope[i] * slope[j] * (this.moments[i][j] - m[i] * m[j]);
			}
		}
		this.hessian[1][0] -= m[1];
		this.hessian[1][1] += rx * (this.moments[1][1] + 2 * endA * m[1]);
		this.hessian[2][2] -= 1 / (this.s * this.s);
		this.hessian[3][2] -= m[3];
		this.hessian[3][3] += (this.s + 1) * (this.moments[3][3] + 2 * endB * m[3]) + endB * endB;
	}

}
