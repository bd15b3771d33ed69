package org.valuenet.ltv;

import org.apache.commons.math3.special.Gamma;

/**
 * The BG/NBD model of Fader, Hardie and Lee (2005), Marketing Science 24(2), 275-284:
 * purchases are Poisson with rates gamma(r, alpha) among customers, and after each a
 * customer leaves with a probability that is beta(a, b) among customers. Time is in
 * weeks.
 */
record BgNbd(double r, double alpha, double a, double b) {

	private static final int MOST_TERMS = 100_000;

	/** Logarithm of the likelihood of one history, evaluated in log space. */
	double logLikelihood(PurchaseHistory history) {
		int x = history.repeats();
		double rx = this.r + x;
		double constant = Gamma.logGamma(rx) - Gamma.logGamma(this.r) + this.r * Math.log(this.alpha)
				+ Gamma.logGamma(this.a + this.b) + Gamma.logGamma(this.b + x) - Gamma.logGamma(this.b)
				- Gamma.logGamma(this.a + this.b + x);
		double alive = -rx * Math.log(this.alpha + history.ageWeeks());
		return constant + alive + ((x == 0) ? 0 : Math.log1p(oddsOfHavingLeft(history)));
	}

	/** Probability that the customer has not left by the end of observation. */
	double probabilityAlive(PurchaseHistory history) {
		return (history.repeats() == 0) ? 1 : 1 / (1 + oddsOfHavingLeft(history));
	}

	private double oddsOfHavingLeft(PurchaseHistory history) {
		double growth = Math.log((this.alpha + history.ageWeeks()) / (this.alpha + history.lastWeeks()));
		return Math
			.exp(Math.log(this.a) - Math.log(this.b + history.repeats() - 1) + (this.r + history.repeats()) * growth);
	}

	/**
	 * Expected purchases in the next {@code weeks}, equation 10 of the paper. With e = a
	 * - 1, z = weeks / (alpha + T + weeks) and Euler's transformation of its
	 * hypergeometric function the removable poles at a = 1 and a + b + x = 1 cancel term
	 * by term, so that nothing is divided by a difference that may vanish.
	 */
	double expectedPurchases(PurchaseHistory history, double weeks) {
		double z = weeks / (this.alpha + history.ageWeeks() + weeks);
		double e = this.a - 1;
		double c = this.a + this.b + history.repeats() - 1;
		double upper = this.a + this.b - 1 - this.r;
		double logRest = Math.log1p(-z);
		double whole = (Math.abs(e) < 1e-300) ? -logRest : -Math.expm1(e * logRest) / e;
		double term = upper * z;
		double sum = term;
		for (int n = 1; n < MOST_TERMS && Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
			term *= (upper + n) * (1 + e + n - 1) / ((c + n) * (n + 1)) * z;
			sum += term;
		}
		return Math.max(0, c * whole - Math.exp(e * logRest) * sum) * probabilityAlive(history);
	}

}
