package org.valuenet.commerce;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.Connection.Edge;
import org.valuenet.api.Connection.PageInfo;
import org.valuenet.api.Money;

/**
 * A page of orders.
 *
 * @param totals value of all pages per currency, empty where it was not selected
 */
record OrderConnection(List<Edge<Order>> edges, PageInfo pageInfo, @Nullable Integer totalCount, List<Money> totals) {

	static OrderConnection of(Connection<Order> page, @Nullable Integer totalCount, List<Money> totals) {
		return new OrderConnection(page.edges(), page.pageInfo(), totalCount, totals);
	}

}
