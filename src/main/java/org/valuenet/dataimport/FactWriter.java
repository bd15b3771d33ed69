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

	private final boolean marks;

	private final AffectedCustomers affected;

	private final RowRelationships relationships;

	/**
	 * A writer for one chunk of a running transaction.
	 * @param chunk number that new and changed facts remember
	 * @param marks whether the customers are wanted that new and changed facts affect
	 */
	FactWriter(GraphTransaction transaction, Feed feed, long chunk, boolean marks) {
		this.transaction = transaction;
		this.feed = feed;
		this.chunk = chunk;
		this.marks = marks;
		this.affected = new AffectedCustomers(transaction, feed);
		this.relationships = new RowRelationships(transaction, feed);
	}

	/**
	 * Writes rows whose keys are all different.
	 * @throws RowRefusedException if one of them closes a cycle
	 */
	Written write(List<MappedRow> rows) {
		if (rows.isEmpty()) {
			return Written.NOTHING;
		}
		Map<String, MappedRow> rowOf = new LinkedHashMap<>();
		boolean related = merge(rows, rowOf);
		Recorded recorded = Recorded.of(recorded(rowOf.keySet()), rowOf, this.chunk, this::ofThisJob);
		supersede(recorded.superseded());
		Set<String> customers = new TreeSet<>(overwrite(recorded.changed(), rowOf));
		List<String> touched = new ArrayList<>(recorded.made());
		touched.addAll(recorded.changed());
		new ClosedCycles(this.transaction, this.feed, this.chunk).refuse(touched, rowOf);
		if (this.marks) {
			customers.addAll(this.affected.of(touched, rowOf));
			if (related) {
				customers.addAll(this.affected.of(this.relationships.grownAround(recorded.confirmed()), rowOf));
			}
		}
		return Written.of(rows, rowOf, touched, recorded.confirmed(), customers);
	}

	/** Chunks of facts recorded live are negative, and each is a job of its own. */
	private boolean ofThisJob(long other) {
		return other == this.chunk || (other >= 0 && this.chunk >= 0
				&& other / JobPartition.CHUNKS_PER_JOB == this.chunk / JobPartition.CHUNKS_PER_JOB);
	}

	private void supersede(List<String> facts) {
		if (!facts.isEmpty()) {
			this.transaction.run("dataimport/write-superseded#" + this.feed.fact(), Map.of("rows",
					this.relationships.committed(facts), "types", this.feed.relationships(), "chunk", this.chunk));
		}
	}

	/**
	 * Merges rows, and keeps the row of each fact by its id in the graph; there is none
	 * for a row that lacks a reference.
	 * @return whether relationships were made
	 */
	private boolean merge(List<MappedRow> rows, Map<String, MappedRow> rowOf) {
		Map<Long, MappedRow> byLine = rows.stream().collect(Collectors.toMap(MappedRow::line, Function.identity()));
		return this.transaction
			.forEach(this.feed.merge() + "#new", parameters(rows),
					(row) -> rowOf.put(row.get("fact").asString(),
							Objects.requireNonNull(byLine.get(row.get("line").asLong()))))
			.relationshipsCreated() > 0;
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
			losers.addAll(AffectedCustomers.ids(this.transaction.run("dataimport/delete-moved-relationships",
					Map.of("facts", facts, "types", this.feed.relationships()))));
		}
		List<MappedRow> rows = facts.stream().map(rowOf::get).filter(Objects::nonNull).distinct().toList();
		this.transaction.run(this.feed.merge() + "#changed", parameters(rows));
		return losers;
	}

	private Map<String, Object> parameters(List<MappedRow> rows) {
		return Map.of("rows", rows.stream().map(MappedRow::values).toList(), "chunk", this.chunk);
	}

	static Map<String, Object> ofFacts(Collection<String> facts) {
		return Map.of("scope", Scope.everything().parameter(), "facts", List.copyOf(facts));
	}

}
