package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The nodes, or the relationships, that a retracted job recorded. */
final class RetractedFacts {

	private final RetractionBatches batches;

	private final Retraction.Stamp stamp;

	private final String kind;

	RetractedFacts(RetractionBatches batches, Retraction.Stamp stamp) {
		this.batches = batches;
		this.stamp = stamp;
		this.kind = batches.kind();
	}

	/** Facts whose present version is the job's. */
	List<String> find() {
		return this.batches.walk("dataimport/find-facts-of-job#" + this.kind, this.stamp.range())
			.stream()
			.map((row) -> row.get("fact").asString())
			.toList();
	}

	Confirmations confirmations() {
		return new Confirmations(this.batches.walk("dataimport/find-confirmations",
				Map.of("jobId", this.stamp.jobId(), "since", this.stamp.since(), "kind", this.kind)));
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
		this.batches.each(passed, (transaction, batch) -> transaction.run("dataimport/write-passed-facts#" + this.kind,
				Map.of("rows", batch)));
		return others;
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
			this.batches.each(List.copyOf(left), (transaction, batch) -> {
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
		this.batches.each(facts, (transaction, batch) -> {
			this.batches.markDue(transaction, this.batches.affected(transaction, batch));
			Map<String, Object> parameters = new HashMap<>(this.stamp.range());
			parameters.put("facts", batch);
			transaction.run("dataimport/delete-facts#" + this.kind, parameters);
		});
	}

}
