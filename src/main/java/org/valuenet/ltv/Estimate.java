package org.valuenet.ltv;

/**
 * An estimated quantity with its 90 % interval.
 *
 * @param low lower end, which 5 % of such intervals lie above the truth
 * @param high upper end; infinity where the data tell of none
 */
record Estimate(double value, double low, double high) {

	/** Nothing, and that for certain. */
	static final Estimate NOTHING = new Estimate(0, 0, 0);

	/** Whether its upper end is a number that an amount of money can hold. */
	boolean isBounded() {
		return this.high < Long.MAX_VALUE;
	}

	/** The sum with an estimate that is independent of it, to first order. */
	Estimate plus(Estimate other) {
		double total = this.value + other.value;
		if (!(total > 0)) {
			return NOTHING;
		}
		double spread = Math.exp(Math.hypot(above(), other.above()) / total);
		return new Estimate(total, total / spread, total * spread);
	}

	/** How far it varies, to first order; one that is worth nothing does not. */
	private double above() {
		return (this.value > 0) ? this.value * Math.log(this.high / this.value) : 0;
	}

}
