package org.valuenet.dataimport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Turns the records of one file into rows as the feed's merge query takes them. */
final class RowMapping {

	private final String file;

	private final Feed feed;

	private final Header header;

	private final RowValues values;

	/** Places of the columns, whose values make the hash of a row. */
	private final int[] hashed;

	private final Map<Long, Integer> occurrences = new HashMap<>();

	/**
	 * A mapping for one pass over one file.
	 * @param header its header
	 * @param now facts that happened more than a day after it are rejected
	 */
	RowMapping(String file, Feed feed, @Nullable SourceRow header, Instant now) {
		this.file = file;
		this.feed = feed;
		this.header = Header.of(file, feed, header);
		this.values = new RowValues(feed, this.header, now.plus(1, ChronoUnit.DAYS));
		this.hashed = RowProperties.of(RowProperties.places(feed)).placesOf(feed.columns().keySet());
	}

	List<String> warnings() {
		return this.header.warnings();
	}

	ReadRow map(SourceRow row) {
		ReadRow read = read(row);
		return (read instanceof RejectedRow fault) ? fault.withRaw(row.raw()) : read;
	}

	private ReadRow read(SourceRow row) {
		if (row.fault() != null) {
			return row.fault();
		}
		List<String> fields = this.header.joined(row.fields(), this.feed);
		if (!this.header.fits(fields)) {
			return RejectedRow.whole(this.file, row.line(), "COLUMN_COUNT",
					"has " + row.fields().size() + " fields where the header names " + this.header.width());
		}
		try {
			return mapped((fields == row.fields()) ? row : new SourceRow(row.line(), fields, null, row.raw()));
		}
		catch (CellFault fault) {
			return RejectedRow.of(this.file, row.line(), fault);
		}
	}

	private MappedRow mapped(SourceRow row) throws CellFault {
		RowProperties values = this.values.of(row.fields());
		String key = key(row, values);
		values.put(this.feed.key().property(), key);
		RowHash hash = new RowHash();
		this.feed.constants().forEach((property, value) -> hash.add(value));
		for (int place : this.hashed) {
			hash.add(values.at(place));
		}
		values.put(RowProperties.LINE, row.line());
		values.put(RowProperties.HASH, hash.value());
		return new MappedRow(key, partition(values), hash.value(), values, row, this.header);
	}

	private String key(SourceRow row, Map<String, @Nullable Object> values) {
		FeedKey key = this.feed.key();
		if (key.columns().size() == 1) {
			return key.prefix() + values.get(key.columns().get(0));
		}
		if (!key.occurrence()) {
			return key.prefix() + key.columns()
				.stream()
				.map((property) -> String.valueOf(values.get(property)))
				.collect(Collectors.joining("/"));
		}
		RowHash content = new RowHash();
		row.fields().forEach(content::add);
		int count = this.occurrences.merge(content.value(), 1, Integer::sum);
		return key.prefix() + String.format("%016x", content.value()) + "/" + count;
	}

	private int partition(Map<String, @Nullable Object> values) {
		return (this.feed.partitionBy() != null)
				? Math.floorMod(new RowHash().add(values.get(this.feed.partitionBy())).value(), this.feed.writers())
				: 0;
	}

}
