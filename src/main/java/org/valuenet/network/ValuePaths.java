package org.valuenet.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Money;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** The ways that value takes to and from customers, strongest first. */
@Component
class ValuePaths {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	private final ValueClaims claims;

	private final FlowWeights weights;

	private final String currency;

	ValuePaths(Graph graph, Viewer viewer, AsOf asOf, ValueClaims claims, FlowWeights weights,
			@org.springframework.beans.factory.annotation.Value("${valuenet.reporting-currency}") String currency) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
		this.claims = claims;
		this.weights = weights;
		this.currency = currency;
	}

	/** The strongest paths of each customer. */
	Map<String, List<ValuePath>> of(int most, List<String> customerIds) {
		Instant now = this.asOf.current();
		List<Record> rows = this.graph.read("network/find-value-paths",
				Map.of("scope", this.viewer.scope().parameter(), "customerIds", customerIds, "asOf", now.toEpochMilli(),
						"weights",
						Map.of("SUBSIDIARY_OF", this.weights.of(FlowKind.OWNERSHIP), "SUPPLIES",
								this.weights.of(FlowKind.SUPPLY), "REFERRED", this.weights.of(FlowKind.REFERRAL)),
						"unknownShareOfSpend", this.weights.unknownShareOfSpend()));
		Set<String> keys = new HashSet<>();
		rows.forEach((row) -> row.get("ways")
			.values()
			.forEach((way) -> keys.addAll(way.get("keys").asList(Value::asString))));
		Stations stations = Stations.of(this.claims.of(keys, now), this.weights);
		return rows.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> strongest(row, stations, most)));
	}

	private List<ValuePath> strongest(Record row, Stations stations, int most) {
		List<ValuePath> paths = new ArrayList<>();
		row.get("ways").values().forEach((way) -> {
			List<FlowStep> steps = stations.steps(way);
			if (!steps.isEmpty()) {
				double share = steps.stream().mapToDouble(FlowStep::share).reduce(1, (one, other) -> one * other)
						* stations.kept(steps.get(steps.size() - 1).to());
				paths.add(new ValuePath(!way.get("onwards").asBoolean(),
						new Money(Math.round(share * stations.own(steps.get(0).from())), this.currency), share, steps));
			}
		});
		return paths.stream()
			.sorted(Comparator.comparing((ValuePath path) -> -path.value().amountMinor())
				.thenComparing((path) -> -path.share())
				.thenComparing((path) -> path.steps().toString()))
			.limit(most)
			.toList();
	}

	/** The customers on paths: their own values and the steps from them. */
	private record Stations(Map<String, CustomerFlows> customers, Map<String, List<FlowStep>> onwards) {

		static Stations of(List<CustomerFlows> customers, FlowWeights weights) {
			Map<String, CustomerFlows> byKey = new HashMap<>();
			Map<String, List<FlowStep>> onwards = new HashMap<>();
			customers.forEach((customer) -> {
				byKey.put(customer.customerId(), customer);
				onwards.put(customer.customerId(), customer.steps(weights));
			});
			return new Stations(byKey, onwards);
		}

		/** The way's steps; empty where one of them has no weight. */
		List<FlowStep> steps(Value way) {
			List<String> keys = way.get("keys").asList(Value::asString);
			List<FlowStep> steps = new ArrayList<>();
			for (int i = 0; i + 1 < keys.size(); i++) {
				String to = keys.get(i + 1);
				FlowKind kind = FlowKind.valueOf(way.get("kinds").get(i).asString());
				List<FlowStep> fitting = this.onwards.getOrDefault(keys.get(i), List.of())
					.stream()
					.filter((step) -> step.to().equals(to) && step.kind() == kind)
					.toList();
				if (fitting.isEmpty()) {
					return List.of();
				}
				steps.add(fitting.get(0));
			}
			return steps;
		}

		double own(String customerId) {
			return Objects.requireNonNull(this.customers.get(customerId)).ownMinor();
		}

		double kept(String customerId) {
			return 1 - this.onwards.getOrDefault(customerId, List.of()).stream().mapToDouble(FlowStep::share).sum();
		}

	}

}
