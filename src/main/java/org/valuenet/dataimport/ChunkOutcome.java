package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;

import org.valuenet.graph.GraphTransaction;

/**
 * What became of a chunk's rows once they were written.
 *
 * @param kept rows that were rejected or are held
 */
record ChunkOutcome(Counts counts, List<RejectedRow> kept, Written written) {

	/**
	 * Writes rows of a chunk and tells what became of them.
	 * @param rows those of the chunk that are to be written; held ones that are tried
	 * again are no longer held
	 * @param marks whether the customers are wanted that they affect
	 * @param rivals whether others may be writing the same facts
	 */
	static ChunkOutcome of(GraphTransaction transaction, Chunk chunk, List<MappedRow> rows, boolean marks,
			boolean rivals) {
		CheckedRows checked = CheckedRows.of(transaction, chunk, rows);
		Written written = new FactWriter(transaction, chunk.feed(), chunk.id(), marks, rivals)
			.write(checked.accepted());
		List<RejectedRow> kept = new ArrayList<>(chunk.rejected());
		kept.addAll(checked.refused());
		boolean rejects = chunk.feed().rejectsUnknown();
		if (!written.unresolved().isEmpty()) {
			kept.addAll(new MissingReferences(transaction, chunk.feed()).of(chunk.file(), written.unresolved()));
		}
		long held = rejects ? 0 : written.unresolved().size();
		long noLongerHeld = chunk.retry() ? rows.size() : 0;
		return new ChunkOutcome(
				new Counts(written.accepted(), written.unchanged(), kept.size() - held, held - noLongerHeld), kept,
				written);
	}

}
