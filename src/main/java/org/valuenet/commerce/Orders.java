package org.valuenet.commerce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.DatedPage;
import org.valuenet.api.Money;

import org.springframework.stereotype.Component;

/** Reads orders, newest first. */
@Component
class Orders {

	private final Facts facts;

	Orders(Facts facts) {
		this.facts = facts;
	}

	TotalledConnection<Order> page(TotalledPage page) {
		List<Value> rows = this.facts.read("find-orders", page.dated().parameters())
			.stream()
			.map((row) -> row.get("row"))
			.toList();
		Map<String, Object> bounds = Map.of("from", page.dated().from(), "to", page.dated().to());
		return TotalledConnection.of(page, rows, Order::of, Orders::place, page.counted() ? count(page, bounds) : null,
				page.totalled() ? this.facts.sums("find-order-sums", bounds) : List.of());
	}

	private @Nullable Integer count(TotalledPage page, Map<String, Object> bounds) {
		return page.isWhole() ? this.facts.count("find-order-count", Map.of())
				: this.facts.count("find-order-count-within", bounds);
	}

	/** A page of each customer's orders. */
	Map<String, TotalledConnection<Order>> pages(TotalledPage page, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = page.dated().parameters();
		parameters.put("customerIds", customerIds);
		parameters.put("countLimit", page.countLimit());
		Map<String, TotalledConnection<Order>> pages = Facts
			.pages(this.facts.read("find-orders-of-customers", parameters), page, Order::of, Orders::place);
		return page.totalled() ? totalled(pages, parameters) : pages;
	}

	private Map<String, TotalledConnection<Order>> totalled(Map<String, TotalledConnection<Order>> pages,
			Map<String, @Nullable Object> parameters) {
		Map<String, List<Money>> totals = this.facts.read("find-order-sums-of-customers", parameters)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("customerId").asString(),
					Collectors.mapping(Facts::money, Collectors.toList())));
		Map<String, TotalledConnection<Order>> totalled = new HashMap<>();
		pages.forEach((customerId, page) -> totalled.put(customerId,
				page.withTotals(totals.getOrDefault(customerId, List.of()))));
		return totalled;
	}

	/** What is left of orders after refunds; those without a value are left out. */
	Map<Order, Money> totals(List<Order> orders) {
		return values(orders, "amountMinor");
	}

	/** What orders came to before refunds; those without a value are left out. */
	Map<Order, Money> grossValues(List<Order> orders) {
		return values(orders, "grossMinor");
	}

	private Map<Order, Money> values(List<Order> orders, String column) {
		return Facts.joined(orders, Order::id,
				(ids) -> this.facts.read("find-order-values", Map.of("orderIds", ids))
					.stream()
					.collect(Collectors.toMap((row) -> row.get("orderId").asString(),
							(row) -> new Money(row.get(column).asLong(), row.get("currency").asString()))));
	}

	Map<Order, List<OrderLine>> lines(List<Order> orders) {
		return Facts.grouped(orders, Order::id, read("find-order-lines", orders), "orderId", OrderLine::of);
	}

	Map<Order, List<Refund>> refunds(List<Order> orders) {
		return Facts.grouped(orders, Order::id, read("find-refunds", orders), "orderId", Refund::of);
	}

	private List<Record> read(String query, List<Order> orders) {
		return this.facts.read(query, Map.of("orderIds", orders.stream().map(Order::id).distinct().toList()));
	}

	private static List<String> place(Value row) {
		return DatedPage.place(row.get("placedAt").asLong(), row.get("orderId").asString());
	}

}
