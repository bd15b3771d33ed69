package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Scoring;

/** The nodes, or the relationships, that a retracted job recorded. */
final class RetractedFacts {

	private static final int BATCH = 2_000;

	private static final Set<String> PROVENANCE = Set.of("recordedIn", "sourceLine", "rowHash");

	private static final Set<String> OF_THE_VERSION = Set.of("supersededFact", "supersededIn", "supersededVersion",
			"supersededKind", "rebuiltTypes", "parentTypes", "parentFacts", "parentOutgoing", "parentAt");

	private final Graph graph;

	private final Scoring scoring;

	private final Retraction.Stamp stamp;

	private final String kind;

	/**
	 * Facts of one kind.
	 * @param kind "node" or "relationship"
	 */
	RetractedFacts(Graph graph, Scoring scoring, Retraction.Stamp stamp, String kind) {
		this.graph = graph;
		this.scoring = scoring;
		this.stamp = stamp;
		this.kind = kind;
	}

	/** Facts whose present version is the job's. */
	List<String> find() {
		return walk("dataimport/find-facts-of-job#" + this.kind, this.stamp.range()).stream()
			.map((row) -> row.get("fact").asString())
			.toList();
	}

	Confirmations confirmations() {
		return new Confirmations(walk("dataimport/find-confirmations",
				Map.of("jobId", this.stamp.jobId(), "since", this.stamp.since(), "kind", this.kind)));
	}

	/**
	 * Forgets the job's versions that others have superseded since, or passes them to the
	 * chunk that confirmed them before.
	 */
	void settleSuperseded(Confirmations confirmed) {
		List<Map<String, Object>> passed = new ArrayList<>();
		List<String> forgotten = new ArrayList<>();
		Map<String, Object> wanted = new HashMap<>(this.stamp.range());
		wanted.put("kind", this.kind);
		for (Record row : walk("dataimport/find-superseded-of-job", wanted)) {
			Confirmations.By by = confirmed.of(row.get("fact").asString());
			if (by != null && by.recordedAt() <= row.get("supersededAt").asLong()) {
				passed.add(Map.of("fact", row.get("superseded").asString(), "chunk", by.chunk()));
			}
			else {
				forgotten.add(row.get("superseded").asString());
			}
		}
		inBatches(passed,
				(transaction, batch) -> transaction.run("dataimport/write-passed-facts#node", Map.of("rows", batch)));
		inBatches(forgotten,
				(transaction, batch) -> transaction.run("dataimport/delete-superseded", Map.of("superseded", batch)));
	}

	/** Passes confirmed facts on; returns the others. */
	List<String> passConfirmed(List<String> facts, Confirmations confirmed) {
		List<String> others = new ArrayList<>();
		List<Map<String, Object>> passed = new ArrayList<>();
		for (String fact : facts) {
			Confirmations.By by = confirmed.of(fact);
			if (by != null) {
				passed.add(Map.of("fact", fact, "chunk", by.chunk()));
			}
			else {
				others.add(fact);
			}
		}
		inBatches(passed, (transaction, batch) -> transaction.run("dataimport/write-passed-facts#" + this.kind,
				Map.of("rows", batch)));
		return others;
	}

	/** Promotes versions before the job's; returns the facts that had one. */
	Set<String> promote(List<String> facts) {
		Set<String> promoted = new HashSet<>();
		inBatches(facts, (transaction, batch) -> {
			Map<String, Object> wanted = Map.of("scope", Scope.everything().parameter(), "facts", batch);
			List<Record> versions = transaction.run("dataimport/find-newest-superseded#" + this.kind, wanted);
			List<String> found = versions.stream().map((row) -> row.get("fact").asString()).toList();
			if (!found.isEmpty()) {
				Set<String> customers = affected(transaction, found);
				transaction.run("dataimport/write-promoted#" + this.kind,
						Map.of("rows", versions.stream().map(RetractedFacts::promotion).toList()));
				customers.addAll(affected(transaction, found));
				this.scoring.markDue(transaction, customers);
				promoted.addAll(found);
			}
		});
		return promoted;
	}

	/** What to set on a fact: null for what it has now and had not before. */
	private static Map<String, Object> promotion(Record row) {
		Map<String, Object> old = row.get("old").asMap();
		Map<String, @Nullable Object> properties = new HashMap<>();
		row.get("present")
			.asMap()
			.keySet()
			.stream()
			.filter(RetractedFacts::isRestored)
			.forEach((name) -> properties.put(name, null));
		old.forEach((name, value) -> {
			if (isRestored(name) && !OF_THE_VERSION.contains(name)) {
				properties.put(name, value);
			}
		});
		return Map.of("fact", row.get("fact").asString(), "superseded", row.get("superseded").asString(), "properties",
				properties);
	}

	private static boolean isRestored(String property) {
		return GraphDigest.counts(property) || PROVENANCE.contains(property);
	}

	/**
	 * Passes facts on that later facts refer to, as long as that makes others needed;
	 * returns those that nobody needs.
	 */
	List<String> passNeeded(List<String> facts) {
		Set<String> left = new TreeSet<>(facts);
		int before = -1;
		while (this.kind.equals("node") && before != left.size()) {
			before = left.size();
			inBatches(List.copyOf(left), (transaction, batch) -> {
				Map<String, Object> parameters = new HashMap<>(this.stamp.range());
				parameters.put("facts", batch);
				parameters.put("since", this.stamp.since());
				transaction.run("dataimport/write-needed-facts", parameters)
					.forEach((row) -> left.remove(row.get("fact").asString()));
			});
		}
		return List.copyOf(left);
	}

	void delete(List<String> facts) {
		inBatches(facts, (transaction, batch) -> {
			this.scoring.markDue(transaction, affected(transaction, batch));
			Map<String, Object> parameters = new HashMap<>(this.stamp.range());
			parameters.put("facts", batch);
			transaction.run("dataimport/delete-facts#" + this.kind, parameters);
		});
	}

	private Set<String> affected(GraphTransaction transaction, Collection<String> facts) {
		Set<String> customers = new TreeSet<>();
		transaction
			.run("dataimport/find-affected-customers#" + this.kind,
					Map.of("scope", Scope.everything().parameter(), "facts", List.copyOf(facts)))
			.forEach((row) -> customers.add(Objects.requireNonNull(row.get("customerId").asString())));
		return customers;
	}

	private List<Record> walk(String query, Map<String, Object> parameters) {
		Map<String, Object> scoped = new HashMap<>(parameters);
		scoped.put("scope", Scope.everything().parameter());
		return this.graph.inWalk((transaction) -> transaction.run(query, scoped));
	}

	private <T> void inBatches(List<T> all, BiConsumer<GraphTransaction, List<T>> work) {
		for (int start = 0; start < all.size(); start += BATCH) {
			List<T> batch = all.subList(start, Math.min(all.size(), start + BATCH));
			this.graph.inWrite((transaction) -> {
				work.accept(transaction, batch);
				return batch.size();
			});
		}
	}

}
