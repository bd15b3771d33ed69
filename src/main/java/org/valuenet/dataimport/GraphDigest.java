package org.valuenet.dataimport;

import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * One value for all facts of the graph: two graphs with the same digest hold the same
 * keys, properties and relationships. Provenance, jobs and scores do not count, nor do
 * internal ids, nor the order in which anything was written.
 */
@Component
class GraphDigest {

	/** What is not the fact's own: where it comes from, and what was derived from it. */
	private static final Set<String> LEFT_OUT = Set.of("recordedIn", "sourceLine", "rowHash", "grade", "scoredAsOf",
			"lastSignalAt", "lastSignalSort", "textSentiment", "textVersion");

	/** Beginnings of the names of scores' properties. */
	private static final Set<String> SCORES = Set.of("health", "ltv", "network", "churn");

	/** Marks of work that is due. */
	private static final Set<String> MARKS = Set.of("ScoringDue", "TextDue");

	private final Graph graph;

	GraphDigest(Graph graph) {
		this.graph = graph;
	}

	/** The digest, as 32 hexadecimal digits. */
	String value() {
		Map<String, Object> scope = Map.of("scope", Scope.everything().parameter());
		return this.graph.inWalk((transaction) -> {
			DigestSum sum = new DigestSum();
			transaction.forEach("dataimport/find-digest-nodes", scope,
					(row) -> sum.add(node(new DigestSum.Element("node"), row, "labels", "properties")));
			transaction.forEach("dataimport/find-digest-relationships", scope, (row) -> {
				DigestSum.Element link = new DigestSum.Element(row.get("type").asString());
				link.put(row.get("properties").asMap(), GraphDigest::counts);
				sum.add(node(node(link, row, "startLabels", "start"), row, "endLabels", "end"));
			});
			return sum.hexadecimal();
		});
	}

	private static DigestSum.Element node(DigestSum.Element element, Record row, String labels, String properties) {
		row.get(labels)
			.asList((label) -> label.asString())
			.stream()
			.filter((label) -> !MARKS.contains(label))
			.sorted()
			.forEach(element::put);
		element.put(row.get(properties).asMap(), GraphDigest::counts);
		return element;
	}

	/** Whether a property is a fact's own. */
	static boolean counts(String property) {
		return !LEFT_OUT.contains(property) && SCORES.stream().noneMatch(property::startsWith);
	}

}
