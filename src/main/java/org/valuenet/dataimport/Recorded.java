package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;

/**
 * Facts of a chunk by what became of them.
 *
 * @param made new ones
 * @param changed ones whose row is another one than before
 * @param superseded the changed ones whose version before is to be kept
 * @param confirmed ones that are as they were
 */
record Recorded(List<String> made, List<String> changed, List<String> superseded, List<String> confirmed) {

	/**
	 * Tells facts apart by the hash of their row, and new ones by the chunk and line that
	 * they name.
	 * @param sameJob whether a chunk is of the job that is running, whose own versions
	 * are not kept
	 */
	static Recorded of(Map<String, Version> versions, Map<String, MappedRow> rowOf, long chunk, LongPredicate sameJob) {
		Recorded recorded = new Recorded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		versions.forEach((fact, version) -> {
			MappedRow row = Objects.requireNonNull(rowOf.get(fact));
			if (version.hash() != row.hash()) {
				recorded.changed.add(fact);
				if (!sameJob.test(version.chunk())) {
					recorded.superseded.add(fact);
				}
			}
			else if (version.chunk() == chunk && version.line() == row.line()) {
				recorded.made.add(fact);
			}
			else {
				recorded.confirmed.add(fact);
			}
		});
		return recorded;
	}

	/** Facts that were made or changed. */
	List<String> touched() {
		List<String> touched = new ArrayList<>(this.made);
		touched.addAll(this.changed);
		return touched;
	}

	/** A fact's provenance. */
	record Version(long chunk, long line, long hash) {
	}

}
