package org.valuenet.dataimport;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

	private final Instant latestEvent;

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
		this.latestEvent = now.plus(1, ChronoUnit.DAYS);
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
			MappedRow mapped = mapped(new SourceRow(row.line(), fields, null, row.raw()));
			return productFits(mapped) ? mapped : RejectedRow.whole(this.file, row.line(), "RANGE",
					"the product of " + String.join(" and ", this.feed.factors()) + " is too large");
		}
		catch (CellFault fault) {
			return RejectedRow.of(this.file, row.line(), fault);
		}
	}

	private boolean productFits(MappedRow row) {
		BigInteger product = BigInteger.valueOf(10_000);
		for (String factor : this.feed.factors()) {
			if (row.values().get(factor) instanceof Long number) {
				product = product.multiply(BigInteger.valueOf(number));
			}
		}
		return product.bitLength() < Long.SIZE;
	}

	private MappedRow mapped(SourceRow row) throws CellFault {
		Map<String, @Nullable Object> values = new HashMap<>(this.feed.constants());
		for (boolean amounts : List.of(false, true)) {
			for (Map.Entry<String, FeedColumn> column : this.feed.columns().entrySet()) {
				if (amounts == (column.getValue().type() == ValueType.AMOUNT)) {
					values.put(column.getKey(), value(column.getKey(), column.getValue(), row.fields(), values));
				}
			}
		}
		FeedUnits units = this.feed.units();
		if (units != null) {
			units.check(values, this.feed);
		}
		String key = key(row, values);
		values.put(this.feed.key().property(), key);
		RowHash hash = new RowHash();
		this.feed.constants().forEach((property, value) -> hash.add(value));
		this.feed.columns().keySet().forEach((property) -> hash.add(values.get(property)));
		values.put("line", row.line());
		values.put("hash", hash.value());
		return new MappedRow(row.line(), key, partition(values), hash.value(), values, row.raw());
	}

	private @Nullable Object value(String property, FeedColumn spec, List<String> fields,
			Map<String, @Nullable Object> row) throws CellFault {
		Integer position = this.header.positions().get(property);
		String text = (position != null) ? fields.get(position) : "";
		String stripped = text.strip();
		Cell cell = new Cell(spec.source(property), (spec.type() == ValueType.TEXT) ? text : stripped, spec, this.feed);
		if (stripped.isEmpty() || this.feed.missing().contains(stripped)) {
			if (spec.required()) {
				throw CellFault.of(cell, (spec.type() == ValueType.KEY) ? "KEY" : "REQUIRED",
						"is no value; the column needs one");
			}
			return (spec.type() == ValueType.LIST) ? List.of() : null;
		}
		Object value = spec.type().read(cell, row);
		if (spec.event() && instant(value).isAfter(this.latestEvent)) {
			throw CellFault.of(cell, "FUTURE_DATE", "lies more than a day ahead");
		}
		return value;
	}

	/** When a day begins, in UTC, or the instant itself. */
	private static Instant instant(Object value) {
		return (value instanceof LocalDate day) ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
				: Instant.ofEpochMilli((Long) value);
	}

	private String key(SourceRow row, Map<String, @Nullable Object> values) {
		FeedKey key = this.feed.key();
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
