package org.valuenet.api;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the GraphQL connection types show it.
 *
 * @param totalCount rows of all pages, null where it was not selected or is not counted
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

	/** A row and its place. */
	public record Edge<T>(String cursor, T node) {
	}

	/** Whether and where the list goes on. */
	public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
	}

	/**
	 * Cuts fetched rows to the page.
	 * @param rows at most {@link Page#limit()} rows, in order
	 * @param place values of the order's columns, key last
	 */
	public static <R, T> Connection<T> of(Page page, List<R> rows, Function<R, T> node,
			Function<R, List<String>> place) {
		List<Edge<T>> edges = rows.stream()
			.limit(page.first())
			.map((row) -> new Edge<>(new Cursor(page.list(), place.apply(row)).encode(), node.apply(row)))
			.toList();
		String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
		return new Connection<>(edges, new PageInfo(rows.size() > page.first(), end), null);
	}

	/** The same page, counted. */
	public Connection<T> withTotalCount(@Nullable Integer count) {
		return new Connection<>(this.edges, this.pageInfo, count);
	}

}
