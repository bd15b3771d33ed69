package org.valuenet.network;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads customers' own values and who may claim a part of them. */
@Component
class ValueClaims {

	private final Graph graph;

	private final FlowWeights weights;

	ValueClaims(Graph graph, FlowWeights weights) {
		this.graph = graph;
		this.weights = weights;
	}

	List<CustomerFlows> of(Collection<String> customerIds, Instant asOf) {
		return this.graph
			.read("network/score-value-claims",
					Map.of("customerIds", List.copyOf(customerIds), "asOf", asOf.toEpochMilli()))
			.stream()
			.map((row) -> CustomerFlows.of(row, this.weights))
			.toList();
	}

}
