package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

/**
 * Writes rows through their feed's merge query. New facts are made, unchanged ones are
 * told by their row's hash, and only changed ones go through the query a second time,
 * which overwrites them and builds their relationships anew, once their version before is
 * kept.
 */
final class FactWriter {

	private final GraphTransaction transaction;

	private final Feed feed;

	private final long chunk;

	/**
	 * A writer for one chunk of a running transaction.
	 * @param chunk number that new and changed facts remember
	 */
	FactWriter(GraphTransaction transaction, Feed feed, long chunk) {
		this.transaction = transaction;
		this.feed = feed;
		this.chunk = chunk;
	}

	/**
	 * Writes rows whose keys are all different.
	 * @throws RowRefusedException if one of them closes a cycle
	 */
	Written write(List<MappedRow> rows) {
		if (rows.isEmpty()) {
			return Written.NOTHING;
		}
		Map<String, MappedRow> rowOf = merge(rows);
		Recorded recorded = Recorded.of(recorded(rowOf.keySet()), rowOf, this.chunk, this::ofThisJob);
		supersede(recorded.superseded());
		Set<String> customers = new TreeSet<>(overwrite(recorded.changed(), rowOf));
		List<String> touched = new ArrayList<>(recorded.made());
		touched.addAll(recorded.changed());
		refuseCycle(touched);
		customers.addAll(affected(touched, rowOf));
		return Written.of(rows, rowOf, touched, recorded.confirmed(), customers);
	}

	/** Chunks of facts recorded live are negative, and each is a job of its own. */
	private boolean ofThisJob(long other) {
		return other == this.chunk || (other >= 0 && this.chunk >= 0
				&& other / JobLedger.Partition.CHUNKS_PER_JOB == this.chunk / JobLedger.Partition.CHUNKS_PER_JOB);
	}

	private void supersede(List<String> facts) {
		if (!facts.isEmpty()) {
			this.transaction.run("dataimport/write-superseded#" + this.feed.fact(),
					Map.of("rows", versions(facts), "types", this.feed.relationships(), "chunk", this.chunk));
		}
	}

	/**
	 * Facts with the relationships of their row as they are committed: the merge that
	 * told them to be changed has built the new ones beside them already.
	 */
	private List<Map<String, Object>> versions(List<String> facts) {
		if (this.feed.relationships().isEmpty()) {
			return facts.stream()
				.map((fact) -> Map.<String, Object>of("fact", fact, "parentTypes", List.of(), "parentFacts", List.of(),
						"parentOutgoing", List.of(), "parentAt", List.of()))
				.toList();
		}
		Map<String, Object> parameters = new HashMap<>(ofFacts(facts));
		parameters.put("types", this.feed.relationships());
		return this.transaction.committed("dataimport/find-parents", parameters).stream().map(Record::asMap).toList();
	}

	/**
	 * Merges rows; facts by their id in the graph, none for a row that lacks a reference.
	 */
	private Map<String, MappedRow> merge(List<MappedRow> rows) {
		Map<Long, MappedRow> byLine = rows.stream().collect(Collectors.toMap(MappedRow::line, Function.identity()));
		Map<String, MappedRow> byFact = new LinkedHashMap<>();
		this.transaction.run(this.feed.merge() + "#new", parameters(rows))
			.forEach((row) -> byFact.put(row.get("fact").asString(),
					Objects.requireNonNull(byLine.get(row.get("line").asLong()))));
		return byFact;
	}

	private Map<String, Recorded.Version> recorded(Collection<String> facts) {
		return this.transaction.run("dataimport/find-recorded#" + this.feed.fact(), ofFacts(facts))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("fact").asString(),
					(row) -> new Recorded.Version(row.get("recordedIn").asLong(0), row.get("sourceLine").asLong(0),
							row.get("rowHash").asLong(0))));
	}

	/** Overwrites changed facts; returns customers that lost one. */
	private Set<String> overwrite(Collection<String> facts, Map<String, MappedRow> rowOf) {
		if (facts.isEmpty()) {
			return Set.of();
		}
		Set<String> losers = new TreeSet<>();
		if (!this.feed.relationships().isEmpty()) {
			losers.addAll(customerIds(this.transaction.run("dataimport/delete-moved-relationships",
					Map.of("facts", facts, "types", this.feed.relationships()))));
		}
		List<MappedRow> rows = facts.stream().map(rowOf::get).filter(Objects::nonNull).distinct().toList();
		this.transaction.run(this.feed.merge() + "#changed", parameters(rows));
		return losers;
	}

	private void refuseCycle(Collection<String> facts) {
		if (this.feed.acyclic() != null && !facts.isEmpty()) {
			Map<String, Object> parameters = new HashMap<>(ofFacts(facts));
			parameters.put("chunk", this.chunk);
			this.transaction.run("dataimport/find-closing-row#" + this.feed.acyclic(), parameters)
				.stream()
				.findFirst()
				.ifPresent((row) -> {
					throw new RowRefusedException(row.get("line").asLong(), "CYCLE",
							"closes a cycle of " + this.feed.acyclic() + " with rows before it");
				});
		}
	}

	/**
	 * Customers of facts: the one that the row names, else those that the graph knows.
	 */
	private Set<String> affected(Collection<String> facts, Map<String, MappedRow> rowOf) {
		Set<String> named = new TreeSet<>();
		List<String> others = new ArrayList<>();
		for (String fact : facts) {
			Object customerId = Objects.requireNonNull(rowOf.get(fact)).values().get("customerId");
			if (customerId != null) {
				named.add(customerId.toString());
			}
			else {
				others.add(fact);
			}
		}
		if (!others.isEmpty()) {
			named.addAll(customerIds(
					this.transaction.run("dataimport/find-affected-customers#" + this.feed.fact(), ofFacts(others))));
		}
		return named;
	}

	private Map<String, Object> parameters(List<MappedRow> rows) {
		return Map.of("rows", rows.stream().map(MappedRow::values).toList(), "chunk", this.chunk);
	}

	private static Map<String, Object> ofFacts(Collection<String> facts) {
		return Map.of("scope", Scope.everything().parameter(), "facts", List.copyOf(facts));
	}

	private static Set<String> customerIds(List<Record> rows) {
		return rows.stream()
			.filter((row) -> !row.get("customerId").isNull())
			.map((row) -> row.get("customerId").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
