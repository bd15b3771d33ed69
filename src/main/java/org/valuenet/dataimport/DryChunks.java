package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.valuenet.graph.GraphTransaction;

/**
 * Chunks of a dry run: written into a transaction that will be rolled back, or nowhere.
 */
final class DryChunks implements Chunks {

	/**
	 * More than any job's chunk has, so that facts of the dry run are told from others.
	 */
	static final long FIRST_CHUNK = Long.MAX_VALUE / 2;

	private static final int MOST_ROWS = 50_000;

	private final @Nullable GraphTransaction transaction;

	private final Map<Long, RejectedRow> refused;

	private final Map<Long, RejectedRow> kept = new TreeMap<>();

	private long rows;

	/**
	 * A sink for one pass.
	 * @param transaction to write into; null to check the rows only
	 * @param refused rows that an earlier pass found to close cycles
	 */
	DryChunks(@Nullable GraphTransaction transaction, Map<Long, RejectedRow> refused) {
		this.transaction = transaction;
		this.refused = refused;
	}

	@Override
	public Counts write(Chunk chunk, LongSupplier nextId) {
		if (this.transaction == null) {
			chunk.rejected().forEach((row) -> this.kept.put(row.line(), row));
			return new Counts(chunk.rows().size(), 0, chunk.rejected().size(), 0);
		}
		this.rows += chunk.retry() ? 0 : chunk.rows().size() + chunk.rejected().size();
		if (this.rows > MOST_ROWS) {
			throw new TooManyRowsException();
		}
		Chunk without = chunk;
		for (MappedRow row : chunk.rows()) {
			RejectedRow fault = this.refused.get(row.line());
			without = (fault != null) ? without.refused(fault) : without;
		}
		without.rows().forEach((row) -> this.kept.remove(row.line()));
		ChunkOutcome outcome = ChunkOutcome.of(this.transaction, without, without.rows(), true, true);
		outcome.kept().forEach((row) -> this.kept.put(row.line(), row));
		return outcome.counts();
	}

	Set<Long> heldLines() {
		return this.kept.values()
			.stream()
			.filter((row) -> row.code().equals(RejectedRow.UNRESOLVED))
			.map(RejectedRow::line)
			.collect(Collectors.toSet());
	}

	List<RejectedRow> kept() {
		return new ArrayList<>(this.kept.values());
	}

	/** The file has more rows than one transaction takes. */
	static final class TooManyRowsException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
