package org.valuenet.commerce;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;

/**
 * A page of a dated list, and what is wanted of the whole list.
 *
 * @param filtered whether the list is cut by more than its dates
 * @param counted whether the number of all pages is wanted
 * @param totalled whether the value of all pages is wanted
 */
record TotalledPage(DatedPage dated, boolean filtered, boolean counted, boolean totalled) {

	/** Counts that are cut stop here. */
	private static final int MOST_COUNTED = 10_000;

	private static final long DAY = Duration.ofDays(1).toMillis();

	private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	/**
	 * Checks a client's arguments.
	 * @param list name of the list
	 * @param filter what cuts the list besides its dates, null for nothing; a cursor
	 * belongs to one filter
	 */
	static TotalledPage of(@Nullable Integer first, @Nullable String after, String list, @Nullable Object filter,
			@Nullable Instant from, @Nullable Instant to, DataFetchingFieldSelectionSet selection) {
		String name = (filter != null) ? list + "?" + Integer.toHexString(filter.hashCode()) : list;
		return new TotalledPage(DatedPage.of(first, after, name, from, to), filter != null,
				CountedPage.isSelected(selection), selection.contains("totals"));
	}

	/** Whether the list holds everything there is. */
	boolean isWhole() {
		return !this.filtered && this.dated.isWhole();
	}

	/** Rows to count at most; 0 for none, one more than may be shown where it is cut. */
	int countLimit() {
		if (!this.counted) {
			return 0;
		}
		return isWhole() ? Integer.MAX_VALUE : MOST_COUNTED + 1;
	}

	/** The number to show for a count under that limit. */
	@Nullable Integer shown(int count) {
		boolean isCut = !isWhole() && count > MOST_COUNTED;
		return (!this.counted || isCut) ? null : count;
	}

	/**
	 * The parameters fromDay, toDay, beforeDay, beforeId and limit of a query on a list
	 * by day: a day counts as the instant at which it begins, in UTC.
	 */
	Map<String, @Nullable Object> days() {
		Map<String, @Nullable Object> parameters = this.dated.parameters();
		for (String bound : List.of("from", "to", "before")) {
			Object millis = parameters.remove(bound.equals("before") ? "beforeAt" : bound);
			parameters.put(bound + "Day", firstDay((millis instanceof Long number) ? number : 0));
		}
		return parameters;
	}

	/** The first day that does not begin before an instant. */
	private static LocalDate firstDay(long millis) {
		if (millis > LAST_DAY.toEpochDay() * DAY) {
			return LAST_DAY;
		}
		return (millis < FIRST_DAY.toEpochDay() * DAY) ? FIRST_DAY : LocalDate.ofEpochDay(-Math.floorDiv(-millis, DAY));
	}

	/** The place of a row in a list by day. */
	static List<String> place(LocalDate day, String key) {
		return DatedPage.place(day.toEpochDay() * DAY, key);
	}

}
