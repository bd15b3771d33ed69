package org.valuenet.ltv;

/**
 * Unit of time of a model's parameters. The models compute in weeks of exactly 7 days.
 */
enum CalendarUnit {

	DAY(1), WEEK(7);

	private final double days;

	CalendarUnit(double days) {
		this.days = days;
	}

	double days() {
		return this.days;
	}

}
