package org.valuenet.ltv;

/**
 * A customer's purchases in the summary that the models need. Purchases of one UTC day
 * are one; a week is exactly 7 days.
 *
 * @param repeats x, days with a purchase after the first
 * @param lastWeeks t_x, weeks from the first purchase to the last; 0 without repeats
 * @param ageWeeks T, weeks from the first purchase to the end of observation
 * @param meanRepeatMinor mean value of a repeat purchase in minor units; 0 without
 * repeats
 */
record PurchaseHistory(int repeats, double lastWeeks, double ageWeeks, double meanRepeatMinor) {

	PurchaseHistory {
		if (repeats < 0 || !(lastWeeks >= 0 && lastWeeks <= ageWeeks) || !(meanRepeatMinor >= 0)) {
			throw new IllegalArgumentException(
					"purchase history x=" + repeats + ", t_x=" + lastWeeks + ", T=" + ageWeeks + ", mean="
							+ meanRepeatMinor + ": x and the mean must not be negative, nor t_x larger than T");
		}
	}

	/** The same purchases, their value left out: what the purchase model sees. */
	PurchaseHistory withoutValue() {
		return new PurchaseHistory(this.repeats, this.lastWeeks, this.ageWeeks, 0);
	}

}
