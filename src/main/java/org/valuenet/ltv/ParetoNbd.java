package org.valuenet.ltv;

/**
 * The Pareto/NBD model of Schmittlein, Morrison and Colombo (1987), Management Science
 * 33(1), 1-24, in the form of Fader and Hardie's note of 2005: purchases are Poisson with
 * rates gamma(r, alpha) among customers, and lifetimes exponential with rates gamma(s,
 * beta).
 *
 * @param r shape of the purchase rates
 * @param alpha their scale in weeks
 * @param s shape of the rates of leaving
 * @param beta their scale in weeks
 */
record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {

	ParetoNbd {
		PurchaseModel.requirePositive("Pareto/NBD", r, alpha, s, beta);
	}

	@Override
	public double logLikelihood(PurchaseHistory history) {
		double age = history.ageWeeks();
		return LogGamma.ratio(this.r, history.repeats()) - this.r * Math.log1p(age / this.alpha)
				- history.repeats() * Math.log(this.alpha + age) - this.s * Math.log1p(age / this.beta)
				+ BetaMean.logOnePlusExp(logOddsOfHavingLeft(history));
	}

	@Override
	public double logOddsOfHavingLeft(PurchaseHistory history) {
		return new ParetoOdds(this.r, this.alpha, this.s, this.beta).log(history.repeats(), history.lastWeeks(),
				history.ageWeeks());
	}

	@Override
	public double expectedPurchasesIfAlive(PurchaseHistory history, double weeks) {
		return rate(history) * weeksAlive(this.beta + history.ageWeeks(), weeks);
	}

	@Override
	public double expectedPurchasesOfNewCustomer(double weeks) {
		return this.r / this.alpha * weeksAlive(this.beta, weeks);
	}

	/** Purchases a week while alive. */
	private double rate(PurchaseHistory history) {
		return (this.r + history.repeats()) / (this.alpha + history.ageWeeks());
	}

	/**
	 * Expected weeks alive within a horizon, the integral of (1 + t / scale)^-s; as a
	 * function of (s - 1) ln(1 + t / scale) it passes s = 1 without a pole.
	 */
	private double weeksAlive(double scale, double weeks) {
		double log = Math.log1p(weeks / scale);
		double exponent = (this.s - 1) * log;
		double mean = (Math.abs(exponent) < 1e-300) ? 1 : -Math.expm1(-exponent) / exponent;
		return scale * log * mean;
	}

	@Override
	public Expectation discountedPurchasesIfAlive(PurchaseHistory history, double discountRatePerWeek) {
		double scale = this.beta + history.ageWeeks();
		double factor = rate(history) * scale;
		if (discountRatePerWeek > 0) {
			return Expectation.of(factor * ExponentialIntegral.of(this.s, discountRatePerWeek * scale));
		}
		return (this.s > 1) ? Expectation.of(factor / (this.s - 1)) : Expectation.Undefined.INFINITE;
	}

}
