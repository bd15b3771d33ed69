package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;

/** The relationships that rows of a feed build around their facts. */
final class RowRelationships {

	private final GraphTransaction transaction;

	private final Feed feed;

	RowRelationships(GraphTransaction transaction, Feed feed) {
		this.transaction = transaction;
		this.feed = feed;
	}

	/**
	 * Facts with the relationships of their row as they are committed: the merge that
	 * told them to be changed has built the new ones beside them already.
	 */
	List<Map<String, Object>> committed(List<String> facts) {
		if (this.feed.relationships().isEmpty()) {
			return facts.stream()
				.map((fact) -> Map.<String, Object>of("fact", fact, "parentTypes", List.of(), "parentFacts", List.of(),
						"parentOutgoing", List.of(), "parentAt", List.of()))
				.toList();
		}
		return this.transaction.committed("dataimport/find-parents", parameters(facts))
			.stream()
			.map(Record::asMap)
			.toList();
	}

	/**
	 * Those of the facts that this transaction has given a relationship: what their row
	 * refers to was not known when it came first.
	 */
	List<String> grownAround(List<String> facts) {
		if (facts.isEmpty() || this.feed.relationships().isEmpty()) {
			return List.of();
		}
		Set<Map<String, Object>> before = Set.copyOf(committed(facts));
		return this.transaction.run("dataimport/find-parents", parameters(facts))
			.stream()
			.filter((row) -> !before.contains(row.asMap()))
			.map((row) -> row.get("fact").asString())
			.toList();
	}

	private Map<String, Object> parameters(List<String> facts) {
		Map<String, Object> parameters = new HashMap<>(FactWriter.ofFacts(facts));
		parameters.put("types", this.feed.relationships());
		return parameters;
	}

}
