package org.valuenet.dataimport;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Reads the fields of a row as the properties that its feed makes of them. */
final class RowValues {

	private final Feed feed;

	private final Header header;

	private final Instant latestEvent;

	private final Map<String, Integer> propertyPlaces;

	/** Amounts last: they read the currency beside them. */
	private final List<Place> places;

	/** Ends of periods. */
	private final List<Place> ends;

	/**
	 * Values of the rows of one file.
	 * @param latestEvent no fact may have happened after it
	 */
	RowValues(Feed feed, Header header, Instant latestEvent) {
		this.feed = feed;
		this.header = header;
		this.propertyPlaces = RowProperties.places(feed);
		this.latestEvent = latestEvent;
		this.places = feed.columns()
			.entrySet()
			.stream()
			.map((column) -> Place.of(column.getKey(), column.getValue(), header))
			.sorted(Comparator.comparing((place) -> place.spec().type() == ValueType.AMOUNT))
			.toList();
		this.ends = this.places.stream().filter((place) -> place.spec().notBefore() != null).toList();
	}

	/**
	 * The properties of a row, without its key.
	 * @throws CellFault if a field breaks a rule of its column or of its feed
	 */
	RowProperties of(List<String> fields) throws CellFault {
		RowProperties values = RowProperties.of(this.propertyPlaces);
		values.putAll(this.feed.constants());
		for (Place place : this.places) {
			values.put(place.property(), value(place, fields, values));
		}
		for (Place place : this.ends) {
			checkPeriod(place, fields, values);
		}
		FeedUnits units = this.feed.units();
		if (units != null) {
			units.settle(values, (property) -> this.header.cell(this.feed, property, fields));
		}
		checkProduct(fields, values);
		return values;
	}

	private @Nullable Object value(Place place, List<String> fields, Map<String, @Nullable Object> row)
			throws CellFault {
		FeedColumn spec = place.spec();
		String text = (place.position() >= 0) ? fields.get(place.position()) : "";
		String stripped = text.strip();
		Cell cell = new Cell(place.column(), (spec.type() == ValueType.TEXT) ? text : stripped, spec, this.feed);
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

	private void checkPeriod(Place place, List<String> fields, Map<String, @Nullable Object> row) throws CellFault {
		String earlier = String.valueOf(place.spec().notBefore());
		Object from = row.get(earlier);
		Object until = row.get(place.property());
		if (from != null && until != null && instant(until).isBefore(instant(from))) {
			throw CellFault.of(this.header.cell(this.feed, place.property(), fields), "PERIOD",
					"lies before " + column(earlier) + "; a period ends when it begins or later");
		}
	}

	/** When a day begins, in UTC, or the instant itself. */
	private static Instant instant(Object value) {
		return (value instanceof LocalDate day) ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
				: Instant.ofEpochMilli((Long) value);
	}

	private void checkProduct(List<String> fields, Map<String, @Nullable Object> values) throws CellFault {
		BigInteger product = BigInteger.valueOf(10_000);
		for (String factor : this.feed.factors()) {
			if (values.get(factor) instanceof Long number) {
				product = product.multiply(BigInteger.valueOf(number));
			}
		}
		if (product.bitLength() >= Long.SIZE) {
			List<String> columns = this.feed.factors().stream().map(this::column).toList();
			throw CellFault.of(this.header.cell(this.feed, this.feed.factors().get(0), fields), "RANGE",
					"is too large: the product of " + String.join(" and ", columns) + " is kept exactly");
		}
	}

	private String column(String property) {
		return this.header.column(property, Objects.requireNonNull(this.feed.columns().get(property)));
	}

	/**
	 * Where a property comes from.
	 *
	 * @param position of its column, -1 if the file has none
	 * @param column its name, as the file spells it
	 */
	private record Place(String property, FeedColumn spec, int position, String column) {

		static Place of(String property, FeedColumn spec, Header header) {
			return new Place(property, spec, header.positions().getOrDefault(property, -1),
					header.column(property, spec));
		}

	}

}
