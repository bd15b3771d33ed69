package org.valuenet.dataimport;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of measured things that a feed takes, each with its one unit, so that units
 * of one kind never mix. A row may leave the unit out, as many sources do.
 *
 * @param kind property that says what was measured
 * @param unit property that says in which unit
 * @param value property that says how much
 */
record FeedUnits(String kind, String unit, String value, Map<String, MeasuredKind> kinds) {

	/**
	 * Checks the kind, unit and value of a row, and writes the unit in the one way.
	 * @param cell of the row by its property, to say what is wrong
	 * @throws CellFault if any of them is not in the table
	 */
	void settle(Map<String, @Nullable Object> values, Function<String, Cell> cell) throws CellFault {
		String named = String.valueOf(values.get(this.kind));
		MeasuredKind measured = this.kinds.get(named);
		if (measured == null) {
			throw CellFault.of(cell.apply(this.kind), "VALUE",
					"is no kind of signal; there are " + String.join(", ", new TreeSet<>(this.kinds.keySet())));
		}
		Object given = values.get(this.unit);
		if (given != null) {
			if (!measured.takes(given.toString())) {
				throw CellFault.of(cell.apply(this.unit), "VALUE",
						(measured.unit() == null) ? "is a unit, but " + named + " has none; leave it out"
								: "is not the unit of " + named + "; send it in " + measured.unit());
			}
			values.put(this.unit, measured.written(given.toString()));
		}
		if (!measured.holds((Double) values.get(this.value))) {
			throw CellFault.of(cell.apply(this.value), "VALUE", "is no value of " + named + "; it is "
					+ String.join(" or ", measured.values().stream().map(MeasuredKind::plain).toList()));
		}
	}

}
