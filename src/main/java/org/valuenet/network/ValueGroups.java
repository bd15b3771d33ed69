package org.valuenet.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What groups of customers are worth to us. */
@Component
class ValueGroups {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	private final ValueClaims claims;

	private final String currency;

	ValueGroups(Graph graph, Viewer viewer, AsOf asOf, ValueClaims claims,
			@Value("${valuenet.reporting-currency}") String currency) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
		this.claims = claims;
		this.currency = currency;
	}

	/** The group of which each customer is the head. */
	Map<NetworkValue, ValueGroup> of(List<NetworkValue> heads) {
		Instant now = this.asOf.current();
		Map<String, List<String>> members = new HashMap<>();
		Set<String> all = new HashSet<>();
		this.graph.read("network/find-group-members", Map.of("scope", this.viewer.scope().parameter(), "asOf",
				now.toEpochMilli(), "customerIds", heads.stream().map(NetworkValue::customerId).distinct().toList()))
			.forEach((row) -> {
				List<String> keys = new ArrayList<>(row.get("memberIds").asList(org.neo4j.driver.Value::asString));
				keys.add(row.get("customerId").asString());
				members.put(row.get("customerId").asString(), keys);
				all.addAll(keys);
			});
		Map<String, CustomerFlows> customers = this.claims.of(all, now)
			.stream()
			.collect(Collectors.toMap(CustomerFlows::customerId, (customer) -> customer));
		return heads.stream()
			.distinct()
			.collect(Collectors.toMap((head) -> head,
					(head) -> ValueGroup.of(head.customerId(),
							members.getOrDefault(head.customerId(), List.of())
								.stream()
								.map((key) -> Objects.requireNonNull(customers.get(key)))
								.toList(),
							this.currency)));
	}

}
