package org.valuenet.dataimport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

	/**
	 * Facts that are not known; fails if somebody else makes one of them meanwhile. Their
	 * ids are told only where something else is to be asked of them.
	 */
	private static final String FRESH = "#fresh";

	private static final String NEW = "#new";

	private static final String CHANGED = "#changed";

	private final GraphTransaction transaction;

	private final Feed feed;

	private final long chunk;

	private final boolean marks;

	private final boolean rivals;

	private final AffectedCustomers affected;

	private final RowRelationships relationships;

	/**
	 * A writer for one chunk of a running transaction.
	 * @param chunk number that new and changed facts remember
	 * @param marks whether the customers are wanted that new and changed facts affect
	 * @param rivals whether others may be writing the same facts
	 */
	FactWriter(GraphTransaction transaction, Feed feed, long chunk, boolean marks, boolean rivals) {
		this.transaction = transaction;
		this.feed = feed;
		this.chunk = chunk;
		this.marks = marks;
		this.rivals = rivals;
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
		KnownFacts known = known(rows);
		Merged made = merge(FRESH, known.fresh());
		Merged merged = merge(NEW, known.open());
		Recorded recorded = Recorded.of(recorded(merged.rowOf().keySet()), merged.rowOf(), this.chunk, this::ofThisJob);
		recorded.made().addAll(made.rowOf().keySet());
		supersede(recorded.superseded());
		Set<String> customers = new TreeSet<>(overwrite(recorded.changed(), merged.rowOf()));
		Merged all = merged.and(made);
		List<String> touched = recorded.touched();
		new ClosedCycles(this.transaction, this.feed, this.chunk).refuse(touched, all.rowOf());
		if (this.marks) {
			customers.addAll(this.affected.of(touched, all));
			customers.addAll(grown(recorded.confirmed(), merged));
		}
		return Written.of(rows, known, all.rowOf(), recorded, customers);
	}

	private KnownFacts known(List<MappedRow> rows) {
		String merge = this.feed.merge() + NEW;
		String label = this.transaction.fact(merge);
		KnownFacts known = (label != null)
				? KnownFacts.of(this.transaction, label, this.transaction.optionalRowNames(merge), rows)
				: KnownFacts.untold(rows);
		// rivals may make facts meanwhile; cycles are looked for by ids, which a fresh
		// row's merge does not answer
		return (this.rivals || this.feed.acyclic() != null) ? known.withNoneFresh() : known;
	}

	private Merged merge(String mode, List<MappedRow> rows) {
		return Merged.of(this.transaction, this.feed.merge() + mode, rows, this.chunk);
	}

	/** Customers of facts that are as they were, and have found what they refer to. */
	private Set<String> grown(List<String> confirmed, Merged merged) {
		return merged.related() ? this.affected.of(this.relationships.grownAround(confirmed), merged) : Set.of();
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

	private Map<String, Recorded.Version> recorded(Collection<String> facts) {
		if (facts.isEmpty()) {
			return Map.of();
		}
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
		merge(CHANGED, rows);
		return losers;
	}

	static Map<String, Object> ofFacts(Collection<String> facts) {
		return Map.of("scope", Scope.everything().parameter(), "facts", List.copyOf(facts));
	}

}
