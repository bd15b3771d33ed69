package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.valuenet.graph.GraphTransaction;

/**
 * All customers by segment, and those without one.
 */
record CustomerBases(CustomerBase withoutSegment, SortedMap<String, CustomerBase> segments) {

	CustomerBases() {
		this(new CustomerBase(), new TreeMap<>());
	}

	/** Segments of customers; those without one are left out. */
	static Map<String, String> segments(GraphTransaction transaction, List<String> customerIds) {
		Map<String, String> segments = new HashMap<>();
		transaction.run("ltv/score-customer-segments", Map.of("customerIds", customerIds))
			.forEach((row) -> segments.put(row.get("customerId").asString(), row.get("segment").asString()));
		return segments;
	}

	/** Adds customers whose orders can be added up. */
	void add(List<CustomerFacts> customers, Map<String, String> segmentOf) {
		customers.stream().filter((facts) -> !facts.otherCurrency()).forEach((facts) -> {
			String segment = segmentOf.get(facts.customerId());
			CustomerBase base = (segment != null) ? this.segments.computeIfAbsent(segment, (key) -> new CustomerBase())
					: this.withoutSegment;
			base.add(facts);
		});
	}

	CustomerBase whole() {
		List<CustomerBase> all = new ArrayList<>(List.of(this.withoutSegment));
		all.addAll(this.segments.values());
		return CustomerBase.of(all);
	}

}
