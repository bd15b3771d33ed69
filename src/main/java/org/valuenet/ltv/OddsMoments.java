package org.valuenet.ltv;

import java.util.Arrays;

/**
 * First and second moments under the integrand of {@link ParetoOdds}, and the derivatives
 * of the integral's logarithm that they make. Order of derivatives: r, alpha, s, beta.
 */
final class OddsMoments {

	/**
	 * Of la, ga, lb, gb under the integrand, where la = ln((alpha + T) / (alpha + u)), ga
	 * = 1 / (alpha + u) - 1 / (alpha + T), and lb, gb likewise of beta.
	 */
	private final double[] means = new double[4];

	/** Second moments of the same. */
	private final double[][] moments = new double[4][4];

	private final double[] gradient = new double[4];

	private final double[][] hessian = new double[4][4];

	void clear() {
		Arrays.fill(this.means, 0);
		for (double[] row : this.moments) {
			Arrays.fill(row, 0);
		}
	}

	double[] gradient() {
		return this.gradient;
	}

	double[][] hessian() {
		return this.hessian;
	}

	/** Adds a node of the quadrature with its weight. */
	void add(double weight, double la, double ga, double lb, double gb) {
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

	/**
	 * The derivatives of the logarithm of an integral are moments of its integrand's.
	 * @param rx r + x
	 * @param endA alpha + T
	 * @param endB beta + T
	 */
	void differentiate(double rx, double endA, double s, double endB, double integral) {
		double[] m = this.means;
		double[] slope = { 1, -rx, 1, -(s + 1) };
		for (int i = 0; i < 4; i++) {
			m[i] /= integral;
			this.gradient[i] = slope[i] * m[i];
		}
		this.gradient[2] += 1 / s;
		this.gradient[3] -= 1 / endB;
		for (int i = 0; i < 4; i++) {
			for (int j = 0; j <= i; j++) {
				this.moments[i][j] /= integral;
				this.hessian[i][j] = slope[i] * slope[j] * (this.moments[i][j] - m[i] * m[j]);
			}
		}
		this.hessian[1][0] -= m[1];
		this.hessian[1][1] += rx * (this.moments[1][1] + 2 * m[1] / endA);
		this.hessian[2][2] -= 1 / (s * s);
		this.hessian[3][2] -= m[3];
		this.hessian[3][3] += (s + 1) * (this.moments[3][3] + 2 * m[3] / endB) + 1 / (endB * endB);
	}

}
