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
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads devices and their signals. */
@Component
class Devices {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	Devices(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	@Nullable Device byKey(String deviceId) {
		return read("device/find-device", new HashMap<>(Map.of("deviceId", deviceId))).stream()
			.findFirst()
			.map((row) -> Device.of(row.get("device")))
			.orElse(null);
	}

	Connection<Device> page(CountedPage page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("afterId", page.afterKey(), "limit", page.page().limit()));
		Connection<Device> devices = Connection.of(page.page(), read("device/find-devices", parameters),
				(row) -> Device.of(row.get("device")), (row) -> List.of(row.get("device").get("deviceId").asString()));
		return page.counted()
				? devices.withTotalCount(count("device/find-device-count", new HashMap<>(), "deviceCount")) : devices;
	}

	/** The devices of each customer, with their signals where those are asked for. */
	Map<String, Connection<Device>> pages(DeviceRequest request, List<String> customerIds) {
		SignalRequest signals = request.signals();
		SignalRequest asked = (signals != null) ? signals : SignalRequest.NONE;
		Map<String, @Nullable Object> parameters = asked.parameters();
		parameters.put("signalLimit", (signals != null) ? signals.page().page().limit() : 0);
		parameters.put("customerIds", customerIds);
		parameters.put("asOf", this.asOf.current().toEpochMilli());
		parameters.put("afterId", request.page().afterKey());
		parameters.put("limit", request.page().page().limit());
		parameters.put("counted", request.page().counted());
		return read("device/find-devices-of-customers", parameters).stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> request.page()
						.connection(row, (device) -> (signals != null) ? Device.of(device, signals) : Device.of(device),
								(device) -> List.of(device.get("deviceId").asString()))));
	}

	Map<String, Connection<Signal>> signals(SignalRequest request, List<String> deviceIds) {
		Map<String, @Nullable Object> parameters = request.parameters();
		parameters.put("deviceIds", deviceIds);
		return read("device/find-signals", parameters).stream()
			.collect(Collectors.toMap((row) -> row.get("deviceId").asString(),
					(row) -> request.connection(row.get("rows"))));
	}

	private @Nullable Integer count(String query, Map<String, @Nullable Object> parameters, String column) {
		Value count = read(query, parameters).get(0).get(column);
		return count.isNull() ? null : count.asInt();
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

}
