package org.valuenet.ltv;

/**
 * A sum of functions of several parameters at one point, with gradient and Hessian; of
 * the Hessian the lower triangle is kept.
 */
final class Curvature {

	private final double[] gradient;

	private final double[][] hessian;

	private double value;

	Curvature(int dimension) {
		this.gradient = new double[dimension];
		this.hessian = new double[dimension][dimension];
	}

	double value() {
		return this.value;
	}

	double[] gradient() {
		return this.gradient;
	}

	double[][] hessian() {
		return this.hessian;
	}

	void addValue(double summand) {
		this.value += summand;
	}

	void addFirst(int i, double summand) {
		this.gradient[i] += summand;
	}

	void addSecond(int i, int j, double summand) {
		this.hessian[Math.max(i, j)][Math.min(i, j)] += summand;
	}

	/** Adds a function of the i-th parameter alone. */
	void add(int i, double summand, double first, double second) {
		this.value += summand;
		this.gradient[i] += first;
		this.hessian[i][i] += second;
	}

	/**
	 * Adds weight ln(1 + e^f), from f and its derivatives.
	 * @param second lower triangle
	 */
	void addLogOnePlusExp(double weight, double f, double[] first, double[][] second) {
		if (f == Double.NEGATIVE_INFINITY) {
			return;
		}
		double tail = Math.exp(-Math.abs(f));
		double share = ((f > 0) ? 1 : tail) / (1 + tail);
		double spread = tail / ((1 + tail) * (1 + tail));
		this.value += weight * (Math.max(f, 0) + Math.log1p(tail));
		for (int i = 0; i < first.length; i++) {
			this.gradient[i] += weight * share * first[i];
			for (int j = 0; j <= i; j++) {
				this.hessian[i][j] += weight * (share * second[i][j] + spread * first[i] * first[j]);
			}
		}
	}

}
