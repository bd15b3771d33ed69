package org.valuenet.dataimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Scoring;

/**
 * Facts of one kind, read in one walk and changed in transactions of a bearable size.
 *
 * @param kind "node" or "relationship"
 */
record RetractionBatches(Graph graph, Scoring scoring, String kind) {

	private static final int BATCH = 2_000;

	/** Marks customers as due for scoring. */
	void markDue(GraphTransaction transaction, Set<String> customerIds) {
		this.scoring.markDue(transaction, customerIds);
	}

	/** Customers whose scores read these facts. */
	Set<String> affected(GraphTransaction transaction, Collection<String> facts) {
		Set<String> customers = new TreeSet<>();
		transaction
			.run("dataimport/find-affected-customers#" + this.kind,
					Map.of("scope", Scope.everything().parameter(), "facts", List.copyOf(facts)))
			.forEach((row) -> customers.add(Objects.requireNonNull(row.get("customerId").asString())));
		return customers;
	}

	/** Reads over the whole graph, for as long as it takes. */
	List<Record> walk(String query, Map<String, Object> parameters) {
		Map<String, Object> scoped = new HashMap<>(parameters);
		scoped.put("scope", Scope.everything().parameter());
		return this.graph.inWalk((transaction) -> transaction.run(query, scoped));
	}

	/** Works through a list, some of it in each transaction. */
	<T> void each(List<T> all, BiConsumer<GraphTransaction, List<T>> work) {
		for (int start = 0; start < all.size(); start += BATCH) {
			List<T> batch = all.subList(start, Math.min(all.size(), start + BATCH));
			this.graph.inWrite((transaction) -> {
				work.accept(transaction, batch);
				return batch.size();
			});
		}
	}

}
