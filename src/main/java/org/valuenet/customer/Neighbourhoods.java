package org.valuenet.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.valuenet.access.Classification;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * What stands around customers, over every kind of relationship. One query a step,
 * however many customers are asked for.
 */
@Component
class Neighbourhoods {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	Neighbourhoods(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	Map<String, Neighbourhood> around(NeighbourhoodRequest request, List<String> customerIds) {
		Map<String, Object> scope = this.viewer.scope().parameter();
		Map<String, NetworkWalk> walks = new LinkedHashMap<>();
		this.graph.read("customer/find-network-roots", Map.of("scope", scope, "customerIds", customerIds))
			.forEach((row) -> walks.put(row.get("root").asString(),
					new NetworkWalk(row.get("root").asString(), row.get("node"), request.limit())));
		long now = this.asOf.current().toEpochMilli();
		for (int depth = 0; depth < request.depth(); depth++) {
			List<Map<String, Object>> frontier = walks.values()
				.stream()
				.flatMap((walk) -> walk.frontier().stream())
				.toList();
			Map<String, List<Record>> rows = frontier
				.isEmpty()
						? Map.of()
						: this.graph
							.read("customer/find-neighbours",
									Map.of("scope", scope, "frontier", frontier, "asOf", now, "limit",
											request.limit() + 1))
							.stream()
							.collect(Collectors.groupingBy((row) -> row.get("root").asString()));
			walks.forEach((root, walk) -> walk.step(rows.getOrDefault(root, List.of())));
		}
		return walks.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (walk) -> shown(walk.getValue().found())));
	}

	/** Without the names of people for who may not see them: they read as their keys. */
	private Neighbourhood shown(Neighbourhood found) {
		return this.viewer.sees(Classification.PERSONAL) ? found : found.withoutNamesOf("Contact");
	}

}
