package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row as its merge query takes it.
 *
 * @param key of the fact
 * @param partition the writer it belongs to
 * @param values properties by name, and {@code line} and {@code hash}
 * @param source the row as it was read
 * @param header of its file
 */
record MappedRow(String key, int partition, long hash, RowProperties values, SourceRow source,
		Header header) implements ReadRow {

	@Override
	public long line() {
		return this.source.line();
	}

	/**
	 * Its text as it stands in the file, null if it comes from elsewhere.
	 */
	@Nullable String raw() {
		return this.source.raw();
	}

	/**
	 * Values of the properties at these places, null for one that the feed does not have.
	 */
	List<@Nullable Object> inOrder(int... places) {
		List<@Nullable Object> ordered = new ArrayList<>(places.length);
		for (int place : places) {
			ordered.add(this.values.at(place));
		}
		return ordered;
	}

	/** Whether it has no value for any of these properties. */
	boolean lacks(List<String> properties) {
		return properties.stream().allMatch((property) -> this.values.get(property) == null);
	}

	/** The row with another value of some properties, and so another hash. */
	MappedRow with(RowProperties others, long otherHash) {
		return new MappedRow(this.key, this.partition, otherHash, others, this.source, this.header);
	}

	/** The fault of one of its cells. */
	CellFault fault(Feed feed, String property, String code, String rule) {
		return CellFault.of(this.header.cell(feed, property, this.source.fields()), code, rule);
	}

}
