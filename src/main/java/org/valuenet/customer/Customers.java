package org.valuenet.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Connection;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Customers by key or as a list, as far as the viewer may see them. */
@Component
public class Customers {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	Customers(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	/** Customers by key; keys that are not known, or not to this viewer, are left out. */
	public Map<String, Customer> byKey(Collection<String> customerIds) {
		return this.graph
			.read("customer/find-customers-by-key",
					Map.of("scope", this.viewer.scope().parameter(), "customerIds", List.copyOf(customerIds)))
			.stream()
			.map((row) -> Customer.of(row.get("customer")))
			.collect(Collectors.toMap(Customer::id, Function.identity()));
	}

	/**
	 * The customers that rows of another room belong to.
	 * @param customerId key of a row's customer, null where it has none
	 * @return customers by row; rows without one are left out
	 */
	public <T> Map<T, Customer> of(Collection<T> rows, Function<T, @Nullable String> customerId) {
		Map<T, String> keys = new LinkedHashMap<>();
		for (T row : rows) {
			String key = customerId.apply(row);
			if (key != null) {
				keys.put(row, key);
			}
		}
		Map<String, Customer> byKey = byKey(Set.copyOf(keys.values()));
		Map<T, Customer> customers = new LinkedHashMap<>();
		keys.forEach((row, key) -> {
			Customer customer = byKey.get(key);
			if (customer != null) {
				customers.put(row, customer);
			}
		});
		return customers;
	}

	/** One page; the cursor belongs to this filter and order only. */
	Connection<Customer> page(CustomerFilter filter, CustomerOrder order, @Nullable Integer first,
			@Nullable String after) {
		Page page = Page.of(first, after,
				"customers?" + order.variant() + "~" + Integer.toHexString(filter.toString().hashCode()));
		Map<String, @Nullable Object> parameters = filter.isAll() ? new HashMap<>() : parameters(filter);
		parameters.put("scope", this.viewer.scope().parameter());
		parameters.putAll(order.place(page));
		String query = filter.isAll() ? "customer/find-customers#"
				: "customer/find-customers-where#" + filter.lead() + "-";
		List<Record> rows = this.graph.read(query + order.variant(), parameters);
		return Connection.of(page, rows, (row) -> Customer.of(row.get("customer")), CustomerOrder::placeOf);
	}

	/** Number of customers; null beyond 10,000 that pass a filter. */
	@Nullable Integer count(CustomerFilter filter) {
		Map<String, @Nullable Object> parameters = filter.isAll() ? new HashMap<>() : parameters(filter);
		parameters.put("scope", this.viewer.scope().parameter());
		String query = filter.isAll() ? "customer/find-customer-count"
				: "customer/find-customer-count-where#" + filter.lead();
		Record row = this.graph.read(query, parameters).get(0);
		return row.get("customerCount").isNull() ? null : row.get("customerCount").asInt();
	}

	private Map<String, @Nullable Object> parameters(CustomerFilter filter) {
		return filter.parameters(filter.isDated() ? this.asOf.current() : Instant.EPOCH);
	}

}
