package org.valuenet.dataimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Commits chunks: a compare-and-set on the partition's line, the rows, what was rejected,
 * the counters and the marks for scoring, in one transaction. One that runs twice,
 * because the answer to its commit was lost, finds the line moved and does nothing.
 */
@Component
class ChunkWriter implements Chunks {

	private static final String REFUSED = "Neo.ClientError.Schema.ConstraintValidationFailed";

	private final Graph graph;

	private final Scoring scoring;

	private final Clock clock;

	private final boolean marks;

	@Autowired
	ChunkWriter(Graph graph, Scoring scoring, Clock clock) {
		this(graph, scoring, clock, true);
	}

	private ChunkWriter(Graph graph, Scoring scoring, Clock clock, boolean marks) {
		this.graph = graph;
		this.scoring = scoring;
		this.clock = clock;
		this.marks = marks;
	}

	/** The same for facts after whose import every customer is scored anyway. */
	ChunkWriter markingNobody() {
		return new ChunkWriter(this.graph, this.scoring, this.clock, false);
	}

	/**
	 * Commits a chunk, in halves if the database refuses a row of it.
	 * @param nextId numbers for further chunks
	 * @throws FencedOffException if another run has taken the job over
	 */
	@Override
	public Counts write(Chunk chunk, LongSupplier nextId) {
		try {
			return this.graph.inWrite((transaction) -> writeIn(transaction, chunk));
		}
		catch (RowRefusedException ex) {
			return write(chunk.refused(ex.row(chunk.file())), nextId);
		}
		catch (ClientException ex) {
			if (!refuses(ex) || chunk.rows().isEmpty()) {
				throw ex;
			}
		}
		if (chunk.rows().size() == 1) {
			return write(chunk.refused(conflict(chunk, chunk.rows().get(0))), nextId);
		}
		Counts counts = Counts.NONE;
		for (Chunk half : chunk.halves(nextId.getAsLong())) {
			counts = counts.plus(write(half, nextId));
		}
		return counts;
	}

	private static RejectedRow conflict(Chunk chunk, MappedRow row) {
		String rule = "belongs to another fact already; give this one a key of its own";
		List<String> key = chunk.feed().key().columns();
		return (key.size() == 1)
				? RejectedRow.of(chunk.file(), row.line(), row.fault(chunk.feed(), key.get(0), "CONFLICT", rule))
				: RejectedRow.whole(chunk.file(), row.line(), "CONFLICT", "its key " + rule);
	}

	/** Whether the database refuses a row because its key is another fact's. */
	static boolean refuses(ClientException ex) {
		return REFUSED.equals(ex.code());
	}

	private Counts writeIn(GraphTransaction transaction, Chunk chunk) {
		if (!opened(transaction, chunk)) {
			return Counts.NONE;
		}
		List<MappedRow> rows = chunk.retry() ? stillHeld(transaction, chunk) : chunk.rows();
		ChunkOutcome outcome = ChunkOutcome.of(transaction, chunk, rows, this.marks);
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
