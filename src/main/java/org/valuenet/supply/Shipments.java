package org.valuenet.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.NestedPages;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads shipments by the promised day, newest first. */
@Component
class Shipments {

	private final Graph graph;

	private final Viewer viewer;

	Shipments(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	Connection<Shipment> page(ShipmentRequest request) {
		Map<String, @Nullable Object> parameters = request.parameters();
		parameters.put("states", request.states());
		List<Value> rows = read("supply/find-shipments", parameters).stream().map((row) -> row.get("row")).toList();
		Connection<Shipment> page = Connection.of(request.page().page(), rows, Shipment::of, Shipment::place);
		return request.page().counted() ? page.withTotalCount(count(request)) : page;
	}

	private @Nullable Integer count(ShipmentRequest request) {
		Value count = (request.isWhole() ? read("supply/find-shipment-count", new HashMap<>())
				: read("supply/find-shipment-count-within", new HashMap<>(Map.of("states", request.states()))))
			.get(0)
			.get("shipmentCount");
		return count.isNull() ? null : count.asInt();
	}

	/** A page of the shipments of each customer. */
	Map<String, Connection<Shipment>> pages(ShipmentRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = request.parameters();
		parameters.put("customerIds", customerIds);
		parameters.put("counted", request.page().counted());
		return new NestedPages(request.page(), "customerId").of(read("supply/find-shipments-of-customers", parameters),
				Shipment::of, Shipment::place);
	}

	/** A page of the shipments of each order. */
	Map<String, Connection<Shipment>> ofOrders(ShipmentRequest request, List<String> orderIds) {
		Map<String, @Nullable Object> parameters = request.parameters();
		parameters.put("orderIds", orderIds);
		parameters.put("counted", request.page().counted());
		return new NestedPages(request.page(), "orderId").of(read("supply/find-shipments-of-orders", parameters),
				Shipment::of, Shipment::place);
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

}
