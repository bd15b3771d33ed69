package org.valuenet.commerce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.DatedPage;
import org.valuenet.api.Money;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads orders, newest first. */
@Component
class Orders {

	private final Graph graph;

	private final Viewer viewer;

	Orders(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	OrderConnection page(OrderRequest request) {
		DatedPage page = request.page();
		List<Value> rows = read("commerce/find-orders", page.parameters()).stream()
			.map((row) -> row.get("row"))
			.toList();
		return OrderConnection.of(connection(page, rows), request.counted() ? count(page) : null,
				request.totalled() ? totals(page) : List.of());
	}

	private @Nullable Integer count(DatedPage page) {
		Value count = (page.isWhole() ? read("commerce/find-order-count", new HashMap<>())
				: read("commerce/find-order-count-within", bounds(page)))
			.get(0)
			.get("orderCount");
		return count.isNull() ? null : count.asInt();
	}

	private List<Money> totals(DatedPage page) {
		return read("commerce/find-order-sums", bounds(page)).stream().map(Orders::money).toList();
	}

	/** A page of each customer's orders. */
	Map<String, OrderConnection> pages(OrderRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.put("customerIds", customerIds);
		parameters.put("countLimit", request.countLimit());
		parameters.put("totalled", request.totalled());
		return read("commerce/find-orders-of-customers", parameters).stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> OrderConnection.of(connection(request.page(), row.get("rows").asList(Function.identity())),
							request.shown(row.get("rowCount").asInt()), row.get("sums").asList(Orders::money))));
	}

	/** What orders are worth; those without a value are left out. */
	Map<Order, Money> values(List<Order> orders) {
		Map<String, Money> values = read("commerce/find-order-values", keys(orders)).stream()
			.collect(Collectors.toMap((row) -> row.get("orderId").asString(), Orders::money));
		return orders.stream()
			.distinct()
			.filter((order) -> values.containsKey(order.id()))
			.collect(Collectors.toMap(Function.identity(), (order) -> values.get(order.id())));
	}

	Map<Order, List<OrderLine>> lines(List<Order> orders) {
		Map<String, List<OrderLine>> lines = read("commerce/find-order-lines", keys(orders)).stream()
			.collect(Collectors.groupingBy((row) -> row.get("orderId").asString(),
					Collectors.mapping(OrderLine::of, Collectors.toList())));
		return orders.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (order) -> lines.getOrDefault(order.id(), List.of())));
	}

	private static Map<String, @Nullable Object> keys(List<Order> orders) {
		return new HashMap<>(Map.of("orderIds", orders.stream().map(Order::id).distinct().toList()));
	}

	private static Map<String, @Nullable Object> bounds(DatedPage page) {
		return new HashMap<>(Map.of("from", page.from(), "to", page.to()));
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

	private static Connection<Order> connection(DatedPage page, List<Value> rows) {
		return Connection.of(page.page(), rows, Order::of,
				(row) -> DatedPage.place(row.get("placedAt").asLong(), row.get("orderId").asString()));
	}

	private static Money money(MapAccessor row) {
		return new Money(row.get("amountMinor").asLong(), row.get("currency").asString());
	}

}
