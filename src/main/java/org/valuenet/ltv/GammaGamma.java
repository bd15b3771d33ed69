package org.valuenet.ltv;

import java.util.OptionalDouble;

import org.apache.commons.math3.special.Gamma;

/**
 * The Gamma-Gamma model of spending: Fader, Hardie and Lee (2005), Journal of Marketing
 * Research 42(4), and Fader and Hardie's note of 2013. The value of a purchase is
 * gamma(p, v) for a customer, with v gamma(q, gamma) among customers.
 *
 * @param gamma scale, in the unit of the values (minor units)
 */
record GammaGamma(double p, double q, double gamma) {

	/**
	 * Logarithm of the density of a mean value over {@code repeats} above 0 purchases.
	 */
	double logLikelihood(PurchaseHistory history) {
		double x = history.repeats();
		double m = history.meanRepeatMinor();
		double px = this.p * x;
		return Gamma.logGamma(px + this.q) - Gamma.logGamma(px) - Gamma.logGamma(this.q) + this.q * Math.log(this.gamma)
				+ (px - 1) * Math.log(m) + px * Math.log(x) - (px + this.q) * Math.log(this.gamma + m * x);
	}

	/**
	 * Expected value of a customer's purchases in minor units; empty where the model has
	 * no mean, which is for p x + q up to 1.
	 */
	OptionalDouble expectedValueMinor(PurchaseHistory history) {
		double px = this.p * history.repeats();
		if (!(px + this.q > 1)) {
			return OptionalDouble.empty();
		}
		return OptionalDouble
			.of(this.p * (this.gamma + history.meanRepeatMinor() * history.repeats()) / (px + this.q - 1));
	}

}
