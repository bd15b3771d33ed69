package org.valuenet.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A page of periods of many parents, newest first, whose queries return each with
 * {@code since} (a number even where the beginning is not known) and {@code key}.
 *
 * @param counted whether {@code totalCount} is selected
 */
public record PeriodPage(DatedPage page, boolean counted) {

	/** Checks a client's paging arguments; see {@link Page#of}. */
	public static PeriodPage of(@Nullable Integer first, @Nullable String after, String list,
			DataFetchingFieldSelectionSet selection) {
		return new PeriodPage(DatedPage.of(first, after, list, null, null), CountedPage.isSelected(selection));
	}

	/**
	 * The parameters beforeAt, beforeId, limit and counted of a query, and the parents.
	 */
	public Map<String, @Nullable Object> parameters(String parents, List<String> keys) {
		Map<String, @Nullable Object> parameters = this.page.parameters();
		parameters.put(parents, keys);
		parameters.put("counted", this.counted);
		return parameters;
	}

	/**
	 * The connection of each parent.
	 * @param parent column that holds the parent's key
	 */
	public <T> Map<String, Connection<T>> connections(String parent, List<Record> rows, Function<Value, T> node) {
		return new NestedPages(new CountedPage(this.page.page(), this.counted), parent).of(rows, node,
				(row) -> DatedPage.place(row.get("since").asLong(), row.get("key").asString()));
	}

	/** An end of a period, null where it is not known. */
	public static @Nullable Instant instant(Value millis) {
		return millis.isNull() ? null : Instant.ofEpochMilli(millis.asLong());
	}

}
