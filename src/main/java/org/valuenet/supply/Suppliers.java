package org.valuenet.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.NestedPages;
import org.valuenet.api.PeriodPage;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads suppliers, by key. */
@Component
class Suppliers {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	Suppliers(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	Connection<Supplier> page(CountedPage page) {
		List<Value> rows = read("supply/find-suppliers",
				new HashMap<>(Map.of("afterId", page.afterKey(), "limit", page.page().limit())))
			.stream()
			.map((row) -> row.get("row"))
			.toList();
		Connection<Supplier> suppliers = Connection.of(page.page(), rows, Supplier::of, Supplier::place);
		return page.counted()
				? suppliers.withTotalCount(
						read("supply/find-supplier-count", new HashMap<>()).get(0).get("supplierCount").asInt())
				: suppliers;
	}

	/** A page of those that supply each customer. */
	Map<String, Connection<Supplier>> pages(CountedPage page, List<String> customerIds) {
		NestedPages pages = new NestedPages(page, "customerId");
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("customerIds", customerIds, "asOf", this.asOf.current().toEpochMilli()));
		pages.addTo(parameters);
		return pages.of(read("supply/find-suppliers-of-customers", parameters), Supplier::of, Supplier::place);
	}

	/** A page of those that supply each supplier. */
	Map<String, Connection<Supplier>> upstream(CountedPage page, List<String> supplierIds) {
		NestedPages pages = new NestedPages(page, "supplierId");
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("supplierIds", supplierIds, "asOf", this.asOf.current().toEpochMilli()));
		pages.addTo(parameters);
		return pages.of(read("supply/find-suppliers-of-suppliers", parameters), Supplier::of, Supplier::place);
	}

	/** A page of the times in which each customer was supplied. */
	Map<String, Connection<SupplyLink>> links(PeriodPage page, List<String> customerIds) {
		return page.connections("customerId",
				read("supply/find-supply-links", page.parameters("customerIds", customerIds)), SupplyLink::of);
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

}
