package org.valuenet.supply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.CountedPage;
import org.valuenet.api.Cursor;

/**
 * What is asked about shipments.
 *
 * @param states those that are wanted, of ON_TIME, LATE and OPEN
 */
record ShipmentRequest(CountedPage page, List<String> states) {

	private static final List<String> ALL = List.of("LATE", "ON_TIME", "OPEN");

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	/** The states that are left by the filters. */
	static List<String> states(@Nullable Boolean late, @Nullable Boolean delivered) {
		return ALL.stream()
			.filter((state) -> late == null || state.equals(late ? "LATE" : "ON_TIME"))
			.filter((state) -> delivered == null || delivered != state.equals("OPEN"))
			.toList();
	}

	/** Name of the list with its filter, see {@link Cursor}. */
	static String list(List<String> states) {
		return Stream.concat(Stream.of("shipments"), states.stream()).reduce((a, b) -> a + "?" + b).orElseThrow();
	}

	boolean isWhole() {
		return this.states.size() == ALL.size();
	}

	/** The parameters beforeOn, beforeId and limit of a query. */
	Map<String, @Nullable Object> parameters() {
		Cursor after = this.page.page().after();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("beforeOn", (after != null) ? day(after.number(0).longValue()) : LATEST);
		parameters.put("beforeId", this.page.afterKey());
		parameters.put("limit", this.page.page().limit());
		return parameters;
	}

	private static LocalDate day(long epochDay) {
		return LocalDate.ofEpochDay(Math.max(-LATEST.toEpochDay(), Math.min(epochDay, LATEST.toEpochDay())));
	}

}
