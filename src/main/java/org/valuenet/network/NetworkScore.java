package org.valuenet.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.scoring.WholeScore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Spreads the lifetime values of all customers over the network and writes them back. */
@Component
class NetworkScore implements WholeScore {

	private static final int PAGE = 2_000;

	private final Graph graph;

	private final FlowWeights weights;

	private final String currency;

	private final ValueClaims claims;

	NetworkScore(Graph graph, FlowWeights weights, ValueClaims claims,
			@Value("${valuenet.reporting-currency}") String currency) {
		this.graph = graph;
		this.weights = weights;
		this.claims = claims;
		this.currency = currency;
	}

	@Override
	public void score(Instant asOf) {
		List<CustomerFlows> customers = customers(asOf);
		FlowNetwork network = new FlowNetwork(customers, this.weights);
		long[] values = WholeAmounts.of(network.values(), customers.stream().mapToLong(CustomerFlows::ownMinor).sum());
		double[] ownParts = network.ownParts();
		for (int from = 0; from < values.length; from += PAGE) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int i = from; i < Math.min(values.length, from + PAGE); i++) {
				CustomerFlows customer = customers.get(i);
				rows.add(Map.of("customerId", customer.customerId(), "valueMinor", values[i], "ownMinor",
						customer.ownMinor(), "broughtByOthersMinor",
						Math.round(customer.ownMinor() * (1 - ownParts[i]))));
			}
			this.graph.inWrite((transaction) -> transaction.run("network/write-network-values",
					Map.of("rows", rows, "asOf", asOf.toEpochMilli(), "currency", this.currency)));
		}
	}

	/** Every customer by key, read page by page. */
	private List<CustomerFlows> customers(Instant asOf) {
		List<CustomerFlows> customers = new ArrayList<>();
		String after = "";
		while (true) {
			List<String> page = ids(after);
			if (page.isEmpty()) {
				return customers;
			}
			customers.addAll(this.claims.of(page, asOf));
			after = page.get(page.size() - 1);
		}
	}

	private List<String> ids(String after) {
		return this.graph
			.read("scoring/find-customer-ids",
					Map.of("scope", Scope.everything().parameter(), "after", after, "limit", PAGE))
			.stream()
			.map((row) -> row.get("customerId").asString())
			.toList();
	}

}
