package org.valuenet.dataimport;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Scoring;

/**
 * What the transaction of a chunk does: a compare-and-set on the partition's line, the
 * rows, what was rejected, the counters and the marks for scoring. One that runs twice,
 * because the answer to its commit was lost, finds the line moved and does nothing.
 */
final class ChunkCommit {

	private final Scoring scoring;

	private final Clock clock;

	private final boolean marks;

	/**
	 * Prepares commits.
	 * @param marks whether customers whose facts change are to be scored again
	 */
	ChunkCommit(Scoring scoring, Clock clock, boolean marks) {
		this.scoring = scoring;
		this.clock = clock;
		this.marks = marks;
	}

	/**
	 * Writes a chunk, unless that has been done already.
	 * @param rivals whether others may be writing the same facts
	 * @throws FencedOffException if another run has taken the job over
	 */
	Counts write(GraphTransaction transaction, Chunk chunk, boolean rivals) {
		if (!opened(transaction, chunk)) {
			return Counts.NONE;
		}
		List<MappedRow> rows = chunk.retry() ? stillHeld(transaction, chunk) : chunk.rows();
		ChunkOutcome outcome = ChunkOutcome.of(transaction, chunk, rows, this.marks, rivals);
		close(transaction, chunk, outcome);
		if (!outcome.written().customerIds().isEmpty()) {
			this.scoring.markDue(transaction, outcome.written().customerIds());
		}
		return outcome.counts();
	}

	/** Whether this chunk may be written; false if it has been already. */
	private static boolean opened(GraphTransaction transaction, Chunk chunk) {
		JobPartition partition = chunk.partition();
		Record found = transaction.run("dataimport/write-partition-line",
				Map.of("jobId", partition.jobId(), "partition", partition.number(), "epoch", partition.epoch(),
						"fromLine", chunk.fromLine(), "toLine", chunk.toLine(), "chunk", chunk.id()))
			.get(0);
		if (!found.get("mayWrite").asBoolean() && found.get("line").asLong() != chunk.toLine()) {
			throw new FencedOffException(partition.jobId());
		}
		return found.get("mayWrite").asBoolean();
	}

	private static List<MappedRow> stillHeld(GraphTransaction transaction, Chunk chunk) {
		Set<Long> held = transaction
			.run("dataimport/delete-held-rows",
					Map.of("jobId", chunk.partition().jobId(), "lines",
							chunk.rows().stream().map(MappedRow::line).toList()))
			.stream()
			.map((row) -> row.get("line").asLong())
			.collect(Collectors.toSet());
		return chunk.rows().stream().filter((row) -> held.contains(row.line())).toList();
	}

	private void close(GraphTransaction transaction, Chunk chunk, ChunkOutcome outcome) {
		String jobId = chunk.partition().jobId();
		List<String> confirmed = outcome.written().confirmed();
		Counts counts = outcome.counts();
		long now = this.clock.millis();
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("jobId", jobId, "partition",
				chunk.partition().number(), "chunk", chunk.id(), "file", chunk.file(), "accepted", counts.accepted(),
				"unchanged", counts.unchanged(), "rejected", counts.rejected(), "held", counts.held()));
		parameters.put("knownSince", chunk.partition().history() ? chunk.feed().knownSince() : null);
		parameters.put("confirmed", confirmed.isEmpty() ? null : FactNumber.of(confirmed));
		parameters.put("confirmedKind", confirmed.isEmpty() ? null : chunk.feed().fact());
		transaction.run("dataimport/write-chunk", parameters);
		RejectedRow.keep(transaction, jobId, outcome.kept(), chunk.header(), now);
	}

}
