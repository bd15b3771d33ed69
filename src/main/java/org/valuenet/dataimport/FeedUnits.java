package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of measured things that a feed takes, each with the units that it may come
 * in. A row may leave the unit out, as many sources do.
 *
 * @param kind property that says what was measured
 * @param unit property that says in which unit
 * @param allowed units by kind; {@link #ANY} for any text
 */
record FeedUnits(String kind, String unit, Map<String, List<String>> allowed) {

	/** Stands for units that only the source knows, such as the codes of errors. */
	static final String ANY = "*";

	/**
	 * Checks the kind and the unit of a row.
	 * @throws CellFault with code VALUE if either is not in the table
	 */
	void check(Map<String, @Nullable Object> values, Feed feed) throws CellFault {
		String named = String.valueOf(values.get(this.kind));
		List<String> units = this.allowed.get(named);
		if (units == null) {
			throw CellFault.of(cell(this.kind, named, feed), "VALUE",
					"is no kind of signal; there are " + String.join(", ", new TreeSet<>(this.allowed.keySet())));
		}
		Object given = values.get(this.unit);
		if (given != null && !units.contains(ANY) && !units.contains(given.toString())) {
			throw CellFault.of(cell(this.unit, given.toString(), feed), "VALUE",
					units.isEmpty() ? "is a unit, but " + named + " has none"
							: "is no unit of " + named + "; use " + String.join(" or ", units));
		}
	}

	private static Cell cell(String property, String value, Feed feed) {
		FeedColumn column = Objects.requireNonNull(feed.columns().get(property));
		return new Cell(column.source(property), value, column, feed);
	}

}
