package org.valuenet.ltv;

/**
 * The shifted-beta-geometric (sBG) model of contracts of Fader and Hardie (2007), Journal
 * of Interactive Marketing 21(1), 76-90: at each renewal a customer leaves with a
 * probability that is beta(alpha, beta) among customers. Time is in contract periods.
 */
record ShiftedBetaGeometric(double alpha, double beta) {

	ShiftedBetaGeometric {
		PurchaseModel.requirePositive("sBG", alpha, beta);
	}

	/**
	 * Fits by maximum likelihood.
	 * @param left customers of a cohort at the start of period 1, 2, ...
	 */
	static Fit fit(long... left) {
		double[][] starts = { { 0.5, 2 }, { 1, 1 }, { 3, 10 } };
		return MaximumLikelihood.best(ShiftedBetaGeometricLikelihood.ofCohort(left), starts);
	}

	/** Probability of having renewed at least {@code renewals} times. */
	double survival(int renewals) {
		return Math.exp(LogGamma.ratio(this.beta, renewals) - LogGamma.ratio(this.alpha + this.beta, renewals));
	}

	/** Probability of the n-th renewal, n from 1, given those before. */
	double retention(int renewal) {
		return (this.beta + renewal - 1) / (this.alpha + this.beta + renewal - 1);
	}

	/**
	 * Discounted expected lifetime (DEL): payments of a new customer, the first one now
	 * and not discounted.
	 */
	Expectation discountedLifetime(double discountRatePerPeriod) {
		return discountedSurvival(this.beta, discountRatePerPeriod);
	}

	/**
	 * Discounted expected residual lifetime (DERL) of Fader and Hardie (2010), Marketing
	 * Science 29(1), 85-93, of a customer in period n, who has renewed n - 1 times and is
	 * about to decide: the payment that follows is not discounted.
	 */
	Expectation discountedResidualLifetime(int period, double discountRatePerPeriod) {
		return discountedSurvival(this.beta + period, discountRatePerPeriod).times(retention(period));
	}

	/**
	 * Sum over t of (b)_t / (alpha + b)_t / (1 + d)^t = 2F1(1, b; alpha + b; 1 / (1 +
	 * d)).
	 */
	private Expectation discountedSurvival(double b, double d) {
		if (d > 0) {
			return Expectation.of(Math.exp(GaussHypergeometric.log(1, b, this.alpha + b, 1 / (1 + d))));
		}
		return (this.alpha > 1) ? Expectation.of((this.alpha + b - 1) / (this.alpha - 1))
				: Expectation.Undefined.INFINITE;
	}

}
