package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Scope;

/** Versions of facts that a later row has superseded, where a job is retracted. */
final class SupersededVersions {

	private static final Set<String> PROVENANCE = Set.of("recordedIn", "sourceLine", "rowHash");

	private static final Set<String> OF_THE_VERSION = Set.of("supersededFact", "supersededIn", "supersededVersion",
			"supersededKind", "rebuiltTypes", "parentTypes", "parentFacts", "parentOutgoing", "parentAt");

	private final RetractionBatches batches;

	private final Retraction.Stamp stamp;

	private final String kind;

	SupersededVersions(RetractionBatches batches, Retraction.Stamp stamp) {
		this.batches = batches;
		this.stamp = stamp;
		this.kind = batches.kind();
	}

	/**
	 * Forgets the job's versions that others have superseded since, or passes them to the
	 * chunk that confirmed them before.
	 */
	void settle(Confirmations confirmed) {
		List<Map<String, Object>> passed = new ArrayList<>();
		List<String> forgotten = new ArrayList<>();
		Map<String, Object> wanted = new HashMap<>(this.stamp.range());
		wanted.put("kind", this.kind);
		for (Record row : this.batches.walk("dataimport/find-superseded-of-job", wanted)) {
			Confirmations.By by = confirmed.of(row.get("fact").asString());
			if (by != null && by.recordedAt() <= row.get("supersededAt").asLong()) {
				passed.add(Map.of("fact", row.get("superseded").asString(), "chunk", by.chunk()));
			}
			else {
				forgotten.add(row.get("superseded").asString());
			}
		}
		this.batches.each(passed,
				(transaction, batch) -> transaction.run("dataimport/write-passed-facts#node", Map.of("rows", batch)));
		this.batches.each(forgotten,
				(transaction, batch) -> transaction.run("dataimport/delete-superseded", Map.of("superseded", batch)));
	}

	/** Promotes versions before the job's; returns the facts that had one. */
	Set<String> promote(List<String> facts) {
		Set<String> promoted = new HashSet<>();
		this.batches.each(facts, (transaction, batch) -> {
			Map<String, Object> wanted = Map.of("scope", Scope.everything().parameter(), "facts", batch);
			List<Record> versions = transaction.run("dataimport/find-newest-superseded#" + this.kind, wanted);
			List<String> found = versions.stream().map((row) -> row.get("fact").asString()).toList();
			if (!found.isEmpty()) {
				Set<String> customers = this.batches.affected(transaction, found);
				transaction.run("dataimport/write-promoted#" + this.kind,
						Map.of("rows", versions.stream().map(SupersededVersions::promotion).toList()));
				customers.addAll(this.batches.affected(transaction, found));
				this.batches.markDue(transaction, customers);
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
			.filter(SupersededVersions::isRestored)
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

}
