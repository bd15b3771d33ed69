package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;

/** Customers whose scores read facts of a feed. */
final class AffectedCustomers {

	private final GraphTransaction transaction;

	private final Feed feed;

	AffectedCustomers(GraphTransaction transaction, Feed feed) {
		this.transaction = transaction;
		this.feed = feed;
	}

	/**
	 * Customers of facts: the one that the row names, else those that the merge query
	 * told, else those that the graph knows.
	 */
	Set<String> of(Collection<String> facts, Merged merged) {
		Set<String> named = new HashSet<>();
		List<String> others = new ArrayList<>();
		for (String fact : facts) {
			Object customerId = Objects.requireNonNull(merged.rowOf().get(fact)).values().get("customerId");
			List<String> told = merged.customersOf().get(fact);
			if (customerId != null) {
				named.add(customerId.toString());
			}
			else if (told != null) {
				named.addAll(told);
			}
			else {
				others.add(fact);
			}
		}
		if (!others.isEmpty()) {
			named.addAll(ids(this.transaction.run("dataimport/find-affected-customers#" + this.feed.fact(),
					FactWriter.ofFacts(others))));
		}
		return named;
	}

	/** The customers that rows name, in order. */
	static Set<String> ids(List<Record> rows) {
		return rows.stream()
			.filter((row) -> !row.get("customerId").isNull())
			.map((row) -> row.get("customerId").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
