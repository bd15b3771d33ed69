package org.valuenet.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Pages of lists that hang on many parents, as one query returns them: a row per parent
 * with its key, rows and rowCount.
 *
 * @param parent column that holds the parent's key
 */
public record NestedPages(CountedPage page, String parent) {

	/** The parameters afterId, limit and counted of a list by key. */
	public void addTo(Map<String, @Nullable Object> parameters) {
		parameters.put("afterId", this.page.afterKey());
		parameters.put("limit", this.page.page().limit());
		parameters.put("counted", this.page.counted());
	}

	/** The connection of each parent. */
	public <T> Map<String, Connection<T>> of(List<Record> rows, Function<Value, T> node,
			Function<Value, List<String>> place) {
		return rows.stream()
			.collect(Collectors.toMap((row) -> row.get(this.parent).asString(),
					(row) -> this.page.connection(row, node, place)));
	}

}
