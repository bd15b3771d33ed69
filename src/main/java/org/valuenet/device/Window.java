package org.valuenet.device;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.DatedPage;

/**
 * Whole UTC days that end with the day of asOf.
 *
 * @param asOf the instant to look back from, null for the default one
 */
record Window(int days, @Nullable Instant asOf) {

	private static final int MOST_DAYS = 1_096;

	static Window of(@Nullable Integer days, int usual, @Nullable Instant asOf) {
		Window window = new Window((days != null) ? days : usual, asOf);
		if (window.days < 1 || window.days > MOST_DAYS) {
			throw new BadRequestException(
					"argument windowDays: " + window.days + " is out of range; ask for 1 to " + MOST_DAYS + " days");
		}
		if (asOf != null) {
			DatedPage.millis(asOf, "asOf");
		}
		return window;
	}

	/**
	 * The parameters of a query.
	 * @param instant this window's asOf, or the default one
	 */
	Map<String, Object> parameters(List<String> deviceIds, Instant instant) {
		Instant end = instant.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
		return Map.of("deviceIds", deviceIds, "windowStart", end.minus(this.days, ChronoUnit.DAYS).toEpochMilli(),
				"windowEnd", end.toEpochMilli(), "asOf", instant.toEpochMilli());
	}

}
