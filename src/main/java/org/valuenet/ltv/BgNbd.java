package org.valuenet.ltv;

/**
 * The BG/NBD model of Fader, Hardie and Lee (2005), Marketing Science 24(2), 275-284: a
 * customer may leave after each repeat purchase, so one who never came back is surely
 * alive.
 *
 * @param r shape of the purchase rates
 * @param alpha their scale in weeks
 * @param a, b of the probability p of leaving
 */
record BgNbd(double r, double alpha, double a, double b) implements BetaGeometricNbd {

	BgNbd {
		PurchaseModel.requirePositive("BG/NBD", r, alpha, a, b);
	}

	@Override
	public int firstChances() {
		return 0;
	}

}
