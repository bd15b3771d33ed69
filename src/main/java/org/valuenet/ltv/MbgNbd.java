package org.valuenet.ltv;

/**
 * The MBG/NBD model of Batislam, Denizel and Filiztekin (2007), International Journal of
 * Research in Marketing 24(3), 201-209 (the CBG/NBD of Wagner and Hoppe 2008): as BG/NBD,
 * but a customer may leave after the first purchase, too.
 *
 * @param r shape of the purchase rates
 * @param alpha their scale in weeks
 * @param a, b of the probability p of leaving
 */
record MbgNbd(double r, double alpha, double a, double b) implements BetaGeometricNbd {

	MbgNbd {
		PurchaseModel.requirePositive("MBG/NBD", r, alpha, a, b);
	}

	@Override
	public int firstChances() {
		return 1;
	}

}
