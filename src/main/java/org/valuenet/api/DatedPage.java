package org.valuenet.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list that runs newest first, ties by key downwards.
 *
 * @param from epoch milliseconds of the earliest instant in the list
 * @param to epoch milliseconds of the first instant after the list
 */
public record DatedPage(Page page, long from, long to) {

	private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

	/**
	 * Checks a client's arguments.
	 * @param list name of the list, see {@link Cursor}
	 * @param from the earliest instant, null for all
	 * @param to the instant to stop before, null for none
	 */
	public static DatedPage of(@Nullable Integer first, @Nullable String after, String list, @Nullable Instant from,
			@Nullable Instant to) {
		long begin = (from != null) ? millis(from, "from") : Long.MIN_VALUE;
		long end = (to != null) ? millis(to, "to") : Long.MAX_VALUE;
		if (begin > end) {
			throw new BadRequestException(
					"arguments from and to: " + from + " is after " + to + "; swap them, or leave one out");
		}
		return new DatedPage(Page.of(first, after, list + "?" + begin + "~" + end), begin, end);
	}

	/** Milliseconds of an instant; one outside the years 1 to 9999 is refused. */
	public static long millis(Instant instant, String argument) {
		if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
			throw new BadRequestException("argument " + argument + ": " + instant
					+ " is out of range; name an instant from " + EARLIEST + " to " + LATEST);
		}
		return instant.toEpochMilli();
	}

	/** Whether the list is cut neither at its beginning nor at its end. */
	public boolean isWhole() {
		return this.from == Long.MIN_VALUE && this.to == Long.MAX_VALUE;
	}

	/** The parameters from, to, beforeAt, beforeId and limit of a query. */
	public Map<String, @Nullable Object> parameters() {
		Cursor after = this.page.after();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.put("beforeAt", (after != null) ? after.number(0).longValue() : this.to);
		parameters.put("beforeId", (after != null) ? after.key() : "");
		parameters.put("limit", this.page.limit());
		return parameters;
	}

	/** The place of a row, for its cursor. */
	public static List<String> place(long at, String key) {
		return List.of(String.valueOf(at), key);
	}

}
