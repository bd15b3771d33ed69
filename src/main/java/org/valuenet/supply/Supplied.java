package org.valuenet.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.NestedPages;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads whom suppliers supply, by key. */
@Component
class Supplied {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	private final CustomerPages customers;

	Supplied(Graph graph, Viewer viewer, AsOf asOf, CustomerPages customers) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
		this.customers = customers;
	}

	/** A page of the customers that each supplier supplies directly. */
	Map<String, Connection<Customer>> customers(CountedPage page, List<String> supplierIds) {
		NestedPages pages = new NestedPages(page, "supplierId");
		return this.customers.of(pages, read("find-customers-of-suppliers#direct", pages, supplierIds));
	}

	/** A page of the customers that depend on each supplier, up to three steps away. */
	Map<String, Connection<Customer>> dependents(CountedPage page, List<String> supplierIds) {
		NestedPages pages = new NestedPages(page, "supplierId");
		return this.customers.of(pages, read("find-customers-of-suppliers#far", pages, supplierIds));
	}

	/** A page of the suppliers that each supplier supplies directly. */
	Map<String, Connection<Supplier>> suppliers(CountedPage page, List<String> supplierIds) {
		NestedPages pages = new NestedPages(page, "supplierId");
		return pages.of(read("find-supplied-suppliers", pages, supplierIds), Supplier::of, Supplier::place);
	}

	/** A page of the customers that each customer supplies directly. */
	Map<String, Connection<Customer>> byCustomers(CountedPage page, List<String> customerIds) {
		NestedPages pages = new NestedPages(page, "customerId");
		return this.customers.of(pages, read("find-supplied-customers", pages, customerIds));
	}

	private List<Record> read(String query, NestedPages pages, List<String> parents) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("scope", this.viewer.scope().parameter(),
				pages.parent() + "s", parents, "asOf", this.asOf.current().toEpochMilli()));
		pages.addTo(parameters);
		return this.graph.read("supply/" + query, parameters);
	}

}
