package org.valuenet.ltv;

/**
 * What BG/NBD and MBG/NBD share: purchases are Poisson with rates gamma(r, alpha) among
 * customers, and at each chance to leave a customer leaves with a probability p that is
 * beta(a, b) among customers. The two differ in whether the first purchase is such a
 * chance.
 */
sealed interface BetaGeometricNbd extends PurchaseModel permits BgNbd, MbgNbd {

	double r();

	double alpha();

	double a();

	double b();

	/** Chances to leave before the first repeat purchase: 0 or 1. */
	int firstChances();

	@Override
	default double logLikelihood(PurchaseHistory history) {
		int x = history.repeats();
		int chances = x + firstChances();
		double age = Math.log(alpha() + history.ageWeeks());
		return LogGamma.ratio(r(), x) - r() * Math.log1p(history.ageWeeks() / alpha()) - x * age
				+ LogGamma.ratio(b(), chances) - LogGamma.ratio(a() + b(), chances)
				+ BetaMean.logOnePlusExp(logOddsOfHavingLeft(history));
	}

	@Override
	default double logOddsOfHavingLeft(PurchaseHistory history) {
		int chances = history.repeats() + firstChances();
		if (chances == 0) {
			return Double.NEGATIVE_INFINITY;
		}
		double silence = Math.log1p((history.ageWeeks() - history.lastWeeks()) / (alpha() + history.lastWeeks()));
		return Math.log(a()) - Math.log(b() + (chances - 1)) + (r() + history.repeats()) * silence;
	}

	@Override
	default double expectedPurchasesIfAlive(PurchaseHistory history, double weeks) {
		return future(history).expectedPurchases(weeks);
	}

	@Override
	default Expectation discountedPurchasesIfAlive(PurchaseHistory history, double discountRatePerWeek) {
		return future(history).discountedPurchases(discountRatePerWeek);
	}

	/** Given the history and that the customer is alive, the parameters move so. */
	private BetaGeometricFuture future(PurchaseHistory history) {
		return new BetaGeometricFuture(r() + history.repeats(), alpha() + history.ageWeeks(), a(),
				b() + history.repeats() + firstChances());
	}

	@Override
	default double expectedPurchasesOfNewCustomer(double weeks) {
		double stays = (firstChances() == 0) ? 1 : b() / (a() + b());
		return stays * new BetaGeometricFuture(r(), alpha(), a(), b() + firstChances()).expectedPurchases(weeks);
	}

}
