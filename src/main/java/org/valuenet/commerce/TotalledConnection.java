package org.valuenet.commerce;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Connection;
import org.valuenet.api.Connection.Edge;
import org.valuenet.api.Connection.PageInfo;
import org.valuenet.api.Money;

/**
 * A page of a list that has a value.
 *
 * @param totalCount rows of all pages, null where it was not selected or is not counted
 * @param totals value of all pages per currency, empty where it was not selected
 */
record TotalledConnection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount, List<Money> totals) {

	static <T> TotalledConnection<T> of(TotalledPage page, List<Value> rows, Function<Value, T> node,
			Function<Value, List<String>> place, @Nullable Integer totalCount, List<Money> totals) {
		Connection<T> connection = Connection.of(page.dated().page(), rows, node, place);
		return new TotalledConnection<>(connection.edges(), connection.pageInfo(), totalCount, totals);
	}

	/** The same page with these totals. */
	TotalledConnection<T> withTotals(List<Money> sums) {
		return new TotalledConnection<>(this.edges, this.pageInfo, this.totalCount, sums);
	}

}
