package org.valuenet.ltv;

/**
 * The purchases to come of a customer who is alive: rate gamma(shape, scale), and after
 * each purchase a probability beta(a, b) of leaving.
 * <p>
 * The published closed forms divide by a - 1 or a + b - 1 and overflow. Here the expected
 * number is E = sum over n of P(N = n) A(n), where N counts the purchases the customer
 * would make without leaving (negative binomial), and A(n) = sum over k below n of (b)_k
 * / (a + b)_k those made before leaving. All terms are positive, nothing is divided by a
 * difference, and the sum is relative to that of P(N = n), so that it needs no
 * normalising constant. Where the sum would be long, the mean over p of (1 - (1 + p t /
 * scale)^-shape) / p is taken by quadrature.
 *
 * @param scale in weeks
 */
record BetaGeometricFuture(double shape, double scale, double a, double b) {

	private static final int MOST_TERMS = 4_000;

	private static final double LARGE = 1e250;

	double expectedPurchases(double weeks) {
		double horizon = weeks / this.scale;
		double mean = this.shape * horizon;
		double terms = mean + 10 * Math.sqrt(mean * (1 + horizon)) + 40 * (1 + horizon);
		if (!(weeks > 0)) {
			return 0;
		}
		return (terms < MOST_TERMS) ? sum(horizon) : integral(horizon);
	}

	private double sum(double horizon) {
		double z = horizon / (1 + horizon);
		double probability = 1;
		double total = 1;
		double stays = 1;
		double made = 0;
		double sum = 0;
		for (int n = 1; n < 10 * MOST_TERMS; n++) {
			probability *= z * (this.shape + n - 1) / n;
			made += stays;
			stays *= (this.b + n - 1) / (this.a + this.b + n - 1);
			total += probability;
			double term = probability * made;
			sum += term;
			double growth = z * (this.shape + n) / n;
			if (term * growth <= 1e-17 * sum * (1 - growth)) {
				break;
			}
			if (total > LARGE) {
				probability /= LARGE;
				total /= LARGE;
				sum /= LARGE;
			}
		}
		return sum / total;
	}

	private double integral(double horizon) {
		double logHorizon = Math.log(horizon);
		return BetaMean.of(this.a, this.b, (this.shape + 1) * horizon, (logP, logQ) -> {
			double unsold = this.shape * BetaMean.logOnePlusExp(logP + logHorizon);
			return -Math.expm1(-unsold) * Math.exp(-logP);
		});
	}

	/**
	 * Expected purchases to infinity, each discounted: the mean over p of shape / p times
	 * the exponential integral of order shape + 1 at rate scale / p. Without discounting
	 * they are 1/p, whose mean is finite only for a above 1.
	 */
	Expectation discountedPurchases(double discountRatePerWeek) {
		if (!(discountRatePerWeek > 0)) {
			return (this.a > 1) ? Expectation.of((this.a + this.b - 1) / (this.a - 1)) : Expectation.Undefined.INFINITE;
		}
		double rate = discountRatePerWeek * this.scale;
		return Expectation.of(BetaMean.of(this.a, this.b, (this.shape + 1) / rate, (logP, logQ) -> this.shape
				* Math.exp(-logP) * ExponentialIntegral.of(this.shape + 1, rate * Math.exp(-logP))));
	}

}
