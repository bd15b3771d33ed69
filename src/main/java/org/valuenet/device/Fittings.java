package org.valuenet.device;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

/** Reads what devices are made of, who operates them and which departments use them. */
@org.springframework.stereotype.Component
class Fittings {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	Fittings(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	/** A page of the components of one kind, of one batch unless that is null. */
	Connection<Component> byPart(CountedPage page, String partNumber, @Nullable String batch) {
		Map<String, @Nullable Object> part = new HashMap<>();
		part.put("partNumber", partNumber);
		part.put("batch", batch);
		Map<String, @Nullable Object> parameters = new HashMap<>(part);
		parameters.put("afterId", page.afterKey());
		parameters.put("limit", page.page().limit());
		List<Value> rows = read("device/find-components-by-part#" + ((batch != null) ? "one" : "any"), parameters)
			.stream()
			.map((row) -> row.get("row"))
			.toList();
		Connection<Component> components = Connection.of(page.page(), rows, Component::of, Fittings::place);
		if (!page.counted()) {
			return components;
		}
		Value count = read("device/find-component-count", part).get(0).get("componentCount");
		return components.withTotalCount(count.isNull() ? null : count.asInt());
	}

	/** A page of the components of each device. */
	Map<String, Connection<Component>> components(CountedPage page, List<String> deviceIds) {
		NestedPages pages = new NestedPages(page, "deviceId");
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("deviceIds", deviceIds));
		pages.addTo(parameters);
		return pages.of(read("device/find-components-of-devices", parameters), Component::of, Fittings::place);
	}

	/** Keys of the customers that operate devices, by device. */
	Map<String, String> operators(List<Device> devices) {
		return read("device/find-operators",
				new HashMap<>(Map.of("deviceIds", devices.stream().map(Device::id).distinct().toList(), "asOf", now())))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("deviceId").asString(),
					(row) -> row.get("customerId").asString()));
	}

	/** A page of the times in which each device was operated. */
	Map<String, Connection<Operation>> operations(PeriodPage page, List<String> deviceIds) {
		return page.connections("deviceId", read("device/find-operations", page.parameters("deviceIds", deviceIds)),
				Operation::of);
	}

	/** A page of the departments of each customer. */
	Map<String, Connection<Department>> departments(CountedPage page, List<String> customerIds) {
		NestedPages pages = new NestedPages(page, "customerId");
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("customerIds", customerIds));
		pages.addTo(parameters);
		return pages.of(read("device/find-departments-of-customers", parameters), Department::of,
				(row) -> List.of(row.get("departmentId").asString()));
	}

	/** A page of the devices that each department uses. */
	Map<String, Connection<Device>> used(CountedPage page, List<String> departmentIds) {
		NestedPages pages = new NestedPages(page, "departmentId");
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("departmentIds", departmentIds, "asOf", now()));
		pages.addTo(parameters);
		return pages.of(read("device/find-devices-of-departments", parameters), Device::of,
				(row) -> List.of(row.get("deviceId").asString()));
	}

	private long now() {
		return this.asOf.current().toEpochMilli();
	}

	private static List<String> place(Value component) {
		return List.of(component.get("componentId").asString());
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

}
