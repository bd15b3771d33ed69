package org.valuenet.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Cursor;
import org.valuenet.api.Page;

/** How a list of customers is ordered; ties by key, in the same direction. */
record CustomerOrder(Field field, Direction direction) {

	static final CustomerOrder BY_NAME = new CustomerOrder(Field.NAME, Direction.ASC);

	/** Behind every name and key: the last code point there is. */
	private static final String LAST_TEXT = Character.toString(Character.MAX_CODE_POINT);

	/** The part of a query's name that chooses this order. */
	String variant() {
		return this.field.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
				+ this.direction.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Where a page begins. A place among those with a value is value and key; among those
	 * without, who come last, it is the key alone.
	 */
	Map<String, @Nullable Object> place(Page page) {
		Cursor after = page.after();
		boolean valued = after == null || after.values().size() > 1;
		Map<String, @Nullable Object> place = new HashMap<>();
		place.put("value", (after == null) ? start() : valued ? value(after) : null);
		place.put("valueId", (after != null) ? after.key() : startKey());
		place.put("noneId", (after != null && !valued) ? after.key() : startKey());
		place.put("limit", page.limit());
		return place;
	}

	/** The place of a row. */
	static List<String> placeOf(Record row) {
		Value value = row.get("value");
		String key = row.get("customer").get("customerId").asString();
		return value.isNull() ? List.of(key) : List.of(String.valueOf(value.asObject()), key);
	}

	private Object start() {
		if (this.field == Field.NAME) {
			return startKey();
		}
		return (this.direction == Direction.ASC) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
	}

	private String startKey() {
		return (this.direction == Direction.ASC) ? "" : LAST_TEXT;
	}

	private Object value(Cursor after) {
		return (this.field == Field.NAME) ? after.values().get(0) : after.number(0);
	}

	/** What the list is ordered by; score rooms add theirs to the schema's enum. */
	enum Field {

		NAME, CREDIT_LIMIT, LAST_SIGNAL, HEALTH, LIFETIME_VALUE

	}

	/** Smallest or largest first. */
	enum Direction {

		ASC, DESC

	}

}
