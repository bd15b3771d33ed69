package org.valuenet.device;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** How well devices work, many at once. */
@Component
class Measurements {

	private final Graph graph;

	private final AsOf asOf;

	Measurements(Graph graph, AsOf asOf) {
		this.graph = graph;
		this.asOf = asOf;
	}

	/** Online rates; devices without any reading in the window are left out. */
	Map<String, Coverage> onlineRates(Window window, List<String> deviceIds) {
		return read("device/score-online-rates", window, deviceIds).stream()
			.collect(Collectors.toMap((row) -> row.get("deviceId").asString(),
					(row) -> new Coverage(row.get("value").asDouble(), row.get("coverage").asDouble())));
	}

	/** Reliability; devices without an unplanned outage in the window are left out. */
	Map<String, Reliability> reliability(Window window, List<String> deviceIds) {
		return read("device/score-reliability", window, deviceIds).stream()
			.collect(Collectors.toMap((row) -> row.get("deviceId").asString(),
					(row) -> new Reliability(row.get("mtbfHours").asDouble(), hours(row.get("mttrHours")))));
	}

	private static @Nullable Double hours(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	private List<Record> read(String query, Window window, List<String> deviceIds) {
		return this.graph.read(query, window.parameters(deviceIds, this.asOf.orCurrent(window.asOf())));
	}

	/** A rate and the share of the window that it was measured on, both 0 to 1. */
	record Coverage(double value, double coverage) {
	}

	/** Hours between failures, and to repair one where an end is known. */
	record Reliability(double mtbfHours, @Nullable Double mttrHours) {
	}

}
