package org.valuenet.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.valuenet.graph.TestGraph;

/**
 * Which customers a rep covers, worked out apart from the service: its own, and whoever's
 * largest owner is among them.
 */
final class Coverage {

	private final long at;

	Coverage(long at) {
		this.at = at;
	}

	Set<String> everybody() {
		Set<String> keys = new TreeSet<>();
		rows("MATCH (customer:Customer) RETURN customer.customerId AS key")
			.forEach((row) -> keys.add(row.get("key").asString()));
		return keys;
	}

	Set<String> of(String repId) {
		Map<String, String> parents = new HashMap<>();
		rows("""
				MATCH (child:Customer)-[holding:SUBSIDIARY_OF]->(parent:Customer)
				WHERE (holding.from IS NULL OR holding.from <= $at) AND (holding.until IS NULL OR holding.until > $at)
				RETURN child.customerId AS child, parent.customerId AS parent
				ORDER BY coalesce(holding.share, -1), parent DESC
				""").forEach((row) -> parents.put(row.get("child").asString(), row.get("parent").asString()));
		Set<String> covered = new TreeSet<>();
		rows("""
				MATCH (rep:Rep)-[held:RESPONSIBLE_FOR]->(customer:Customer)
				WHERE held.from <= $at AND (held.until IS NULL OR held.until > $at)
				RETURN rep.repId AS rep, customer.customerId AS key
				""").filter((row) -> row.get("rep").asString().equals(repId))
			.forEach((row) -> covered.add(row.get("key").asString()));
		int before;
		do {
			before = covered.size();
			parents.forEach((child, parent) -> {
				if (covered.contains(parent)) {
					covered.add(child);
				}
			});
		}
		while (covered.size() > before);
		return covered;
	}

	private Stream<Record> rows(String statement) {
		return TestGraph.cypher(statement, Map.of("at", this.at)).stream();
	}

}
