package org.valuenet.dataimport;

import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;

import org.neo4j.driver.exceptions.ClientException;
import org.valuenet.graph.Graph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Commits chunks, each in one transaction, and finds the row that the database refuses.
 */
@Component
class ChunkWriter implements Chunks {

	private static final String REFUSED = "Neo.ClientError.Schema.ConstraintValidationFailed";

	private final Graph graph;

	private final Scoring scoring;

	private final Clock clock;

	private final ChunkCommit commit;

	@Autowired
	ChunkWriter(Graph graph, Scoring scoring, Clock clock) {
		this(graph, scoring, clock, true);
	}

	private ChunkWriter(Graph graph, Scoring scoring, Clock clock, boolean marks) {
		this.graph = graph;
		this.scoring = scoring;
		this.clock = clock;
		this.commit = new ChunkCommit(scoring, clock, marks);
	}

	/** The same for facts after whose import every customer is scored anyway. */
	ChunkWriter markingNobody() {
		return new ChunkWriter(this.graph, this.scoring, this.clock, false);
	}

	/**
	 * Commits a chunk. If the database refuses a row of it, somebody else has made that
	 * fact meanwhile, or its key is another fact's: the chunk is written again with an
	 * eye on both.
	 * @param nextId numbers for further chunks
	 * @throws FencedOffException if another run has taken the job over
	 */
	@Override
	public Counts write(Chunk chunk, LongSupplier nextId) {
		return write(chunk, nextId, false);
	}

	private Counts write(Chunk chunk, LongSupplier nextId, boolean rivals) {
		try {
			return this.graph.inWrite((transaction) -> this.commit.write(transaction, chunk, rivals));
		}
		catch (RowRefusedException ex) {
			return write(chunk.refused(ex.row(chunk.file())), nextId, rivals);
		}
		catch (ClientException ex) {
			if (!refuses(ex) || chunk.rows().isEmpty()) {
				throw ex;
			}
		}
		return rivals ? parted(chunk, nextId) : write(chunk, nextId, true);
	}

	/** Commits a chunk in halves, down to the row that is refused. */
	private Counts parted(Chunk chunk, LongSupplier nextId) {
		if (chunk.rows().size() == 1) {
			return write(chunk.refused(conflict(chunk, chunk.rows().get(0))), nextId, true);
		}
		Counts counts = Counts.NONE;
		for (Chunk half : chunk.halves(nextId.getAsLong())) {
			counts = counts.plus(write(half, nextId, true));
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

}
