package org.valuenet.supply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.valuenet.api.Connection;
import org.valuenet.api.NestedPages;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;

import org.springframework.stereotype.Component;

/** Makes customers of the keys that a query returns for many parents. */
@Component
class CustomerPages {

	private final Customers customers;

	CustomerPages(Customers customers) {
		this.customers = customers;
	}

	/**
	 * The customers of each parent.
	 * @param rows whose lists hold maps with customerId, within the viewer's scope
	 */
	Map<String, Connection<Customer>> of(NestedPages pages, List<Record> rows) {
		Map<String, Customer> byKey = this.customers.byKey(rows.stream()
			.flatMap((row) -> row.get("rows").asList((each) -> each.get("customerId").asString()).stream())
			.collect(Collectors.toSet()));
		return pages.of(rows, (row) -> Objects.requireNonNull(byKey.get(row.get("customerId").asString())),
				(row) -> List.of(row.get("customerId").asString()));
	}

}
