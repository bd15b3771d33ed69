package org.valuenet.api;

import java.util.List;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A page that a client asks for, and whether it wants the list counted too.
 *
 * @param counted whether {@code totalCount} is selected
 */
public record CountedPage(Page page, boolean counted) {

	/** Checks a client's paging arguments; see {@link Page#of}. */
	public static CountedPage of(@Nullable Integer first, @Nullable String after, String list,
			DataFetchingFieldSelectionSet selection) {
		return new CountedPage(Page.of(first, after, list), isSelected(selection));
	}

	public static boolean isSelected(DataFetchingFieldSelectionSet selection) {
		return selection.contains("totalCount");
	}

	/** Key of the last row of the page before, empty at the start. */
	public String afterKey() {
		Cursor after = this.page.after();
		return (after != null) ? after.key() : "";
	}

	/**
	 * The connection of one parent.
	 * @param row rows LIST and rowCount INTEGER, as the queries for many parents return
	 * them
	 */
	public <T> Connection<T> connection(Record row, Function<Value, T> node, Function<Value, List<String>> place) {
		Value count = row.get("rowCount");
		return Connection.of(this.page, row.get("rows").asList(Function.identity()), node, place)
			.withTotalCount(count.isNull() ? null : count.asInt());
	}

}
