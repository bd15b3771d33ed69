package org.valuenet.ltv;

/**
 * The odds of {@link ParetoOdds} worked slowly: the integral over u itself, from t_x to
 * T, by the double exponential rule of Takahasi and Mori (1974), whose nodes, here 1,201,
 * crowd at both ends.
 */
final class SlowOdds {

	private static final double STEP = 1.0 / 96;

	private static final int NODES_ON_EACH_SIDE = 600;

	private SlowOdds() {
	}

	static double log(double[] parameters, int x, double last, double age) {
		double[] logs = new double[2 * NODES_ON_EACH_SIDE + 1];
		double largest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < logs.length; i++) {
			logs[i] = logTerm(parameters, x, last, age, (i - NODES_ON_EACH_SIDE) * STEP);
			largest = Math.max(largest, logs[i]);
		}
		double sum = 0;
		for (double log : logs) {
			sum += Math.exp(log - largest);
		}
		return Math.log(parameters[2] * STEP * sum) + largest;
	}

	/** The integrand at t_x + (T - t_x) / (1 + e^(-pi sinh t)), and the node's weight. */
	private static double logTerm(double[] parameters, int x, double last, double age, double t) {
		double logit = Math.PI * Math.sinh(t);
		double logPast = -BetaMean.logOnePlusExp(-logit);
		double logLeft = -BetaMean.logOnePlusExp(logit);
		double left = (age - last) * Math.exp(logLeft);
		double u = (logit < 0) ? last + (age - last) * Math.exp(logPast) : age - left;
		return Math.log(Math.PI * Math.cosh(t) * (age - last)) + logPast + logLeft
				+ (parameters[0] + x) * Math.log1p(left / (parameters[1] + u))
				+ parameters[2] * Math.log1p(left / (parameters[3] + u)) - Math.log(parameters[3] + u);
	}

}
