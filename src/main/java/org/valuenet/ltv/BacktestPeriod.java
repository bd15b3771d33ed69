package org.valuenet.ltv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.valuenet.api.BadRequestException;

/**
 * A calibration period and the hold-out that follows it, in whole UTC days.
 *
 * @param from first day on which a customer of the cohort made its first purchase
 * @param cutoff last day of the calibration period
 * @param to last day of the hold-out
 */
record BacktestPeriod(LocalDate from, LocalDate cutoff, LocalDate to) {

	private static final int QUARTER_DAYS = 91;

	private static final double DAYS_PER_WEEK = 7;

	BacktestPeriod {
		if (!from.isBefore(cutoff)) {
			throw new BadRequestException(
					"argument cutoff: " + cutoff + " must come after from, " + from + "; give a later day");
		}
		if (!cutoff.isBefore(to)) {
			throw new BadRequestException(
					"argument to: " + to + " must come after the cutoff, " + cutoff + "; give a later day");
		}
	}

	HistoryBasis basis(String currency) {
		return new HistoryBasis(endOf(this.cutoff), endOf(this.to),
				this.cutoff.minusDays(recentDays() - 1L).atStartOfDay(ZoneOffset.UTC).toInstant(), currency);
	}

	private static Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
	}

	/** Length of the last quarter, shorter where the calibration period is. */
	int recentDays() {
		return (int) Math.min(QUARTER_DAYS, ChronoUnit.DAYS.between(this.from, this.cutoff) + 1);
	}

	int holdoutDays() {
		return (int) ChronoUnit.DAYS.between(this.cutoff, this.to);
	}

	double holdoutWeeks() {
		return holdoutDays() / DAYS_PER_WEEK;
	}

}
