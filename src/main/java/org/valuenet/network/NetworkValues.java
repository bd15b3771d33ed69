package org.valuenet.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.valuenet.access.Scope;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Network values of customers. What others bring to one is a sum over customers that the
 * viewer may not see; of fewer than five it would tell too much, and is withheld.
 */
@Component
class NetworkValues {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	NetworkValues(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	/** By customer; those never scored are left out. */
	Map<String, NetworkValue> of(List<String> customerIds) {
		Set<String> telling = telling(customerIds);
		return this.graph
			.read("network/find-network-values",
					Map.of("scope", this.viewer.scope().parameter(), "customerIds", customerIds))
			.stream()
			.map((row) -> NetworkValue.of(row.get("customerId").asString(), row.get("value")))
			.map((value) -> telling.contains(value.customerId()) ? value.withheld() : value)
			.collect(Collectors.toMap(NetworkValue::customerId, (value) -> value));
	}

	/** Customers to whom so few hidden ones bring value that their sum tells of them. */
	private Set<String> telling(List<String> customerIds) {
		Scope scope = this.viewer.scope();
		if (scope.all()) {
			return Set.of();
		}
		return this.graph
			.read("network/find-hidden-contributors",
					Map.of("scope", scope.parameter(), "customerIds", customerIds, "asOf",
							this.asOf.current().toEpochMilli(), "limit", Scope.SMALLEST_GROUP))
			.stream()
			.filter((row) -> scope.hides(row.get("hiddenCount").asInt()))
			.map((row) -> row.get("customerId").asString())
			.collect(Collectors.toSet());
	}

}
