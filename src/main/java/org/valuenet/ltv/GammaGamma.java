package org.valuenet.ltv;

/**
 * The Gamma-Gamma model of spending: Fader, Hardie and Lee (2005), Journal of Marketing
 * Research 42(4), and Fader and Hardie's note of 2013. The value of a purchase is
 * gamma(p, v) for a customer, with v gamma(q, gamma) among customers.
 *
 * @param gamma scale, in the unit of the values (minor units); v in some software
 */
record GammaGamma(double p, double q, double gamma) {

	GammaGamma {
		PurchaseModel.requirePositive("Gamma-Gamma", p, q, gamma);
	}

	/**
	 * Logarithm of the density of a mean value above 0 over {@code repeats} above 0
	 * purchases.
	 */
	double logLikelihood(PurchaseHistory history) {
		if (!(history.repeats() > 0 && history.meanRepeatMinor() > 0)) {
			throw new IllegalArgumentException("Gamma-Gamma: x = " + history.repeats() + " purchases of mean value "
					+ history.meanRepeatMinor() + " have no density; both must be positive");
		}
		double total = history.repeats() * history.meanRepeatMinor();
		double px = this.p * history.repeats();
		return LogGamma.ratio(px, this.q) - LogGamma.of(this.q) - this.q * Math.log1p(total / this.gamma)
				- px * Math.log1p(this.gamma / total) - Math.log(history.meanRepeatMinor());
	}

	/**
	 * Expected value of a purchase of a customer; undefined where p x + q is at most 1.
	 */
	Expectation expectedValue(PurchaseHistory history) {
		double x = history.repeats();
		double excess = this.p * x + (this.q - 1);
		if (!(excess > 0)) {
			return Expectation.Undefined.INFINITE;
		}
		return Expectation.of(this.p * (this.gamma + history.meanRepeatMinor() * x) / excess);
	}

	/**
	 * Derivatives of the logarithm of the expected value by those of p, q and gamma;
	 * where there is an expected value.
	 */
	double[] gradientOfLogExpectedValue(PurchaseHistory history) {
		double px = this.p * history.repeats();
		double excess = px + (this.q - 1);
		return new double[] { (this.q - 1) / excess, -this.q / excess,
				this.gamma / (this.gamma + history.meanRepeatMinor() * history.repeats()) };
	}

}
