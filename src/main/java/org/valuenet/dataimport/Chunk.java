package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Rows that are committed together, with their partition's progress.
 *
 * @param id number by which facts remember where they come from
 * @param fromLine where the partition must stand
 * @param toLine where it stands afterwards
 * @param retry whether these are held rows tried again
 * @param header first line of the file, null if there is none
 */
record Chunk(Feed feed, String file, JobPartition partition, long id, long fromLine, long toLine, List<MappedRow> rows,
		List<RejectedRow> rejected, boolean retry, @Nullable String header) {

	/** This chunk in two, for when one of its rows is refused by the database. */
	List<Chunk> halves(long secondId) {
		int middle = this.rows.size() / 2;
		long border = this.retry ? this.toLine : this.rows.get(middle - 1).line();
		return List.of(
				new Chunk(this.feed, this.file, this.partition, this.id, this.fromLine, border,
						this.rows.subList(0, middle), rejected((row) -> row.line() <= border), this.retry, this.header),
				new Chunk(this.feed, this.file, this.partition, secondId, border, this.toLine,
						this.rows.subList(middle, this.rows.size()), rejected((row) -> row.line() > border), this.retry,
						this.header));
	}

	/**
	 * This chunk with the row of that line rejected; its text is kept with the reason.
	 */
	Chunk refused(RejectedRow refused) {
		List<RejectedRow> all = new ArrayList<>(this.rejected);
		this.rows.stream()
			.filter((row) -> row.line() == refused.line())
			.forEach((row) -> all.add(refused.withRaw(row.raw())));
		return new Chunk(this.feed, this.file, this.partition, this.id, this.fromLine, this.toLine,
				this.rows.stream().filter((row) -> row.line() != refused.line()).toList(), all, this.retry,
				this.header);
	}

	private List<RejectedRow> rejected(Predicate<RejectedRow> which) {
		return this.rejected.stream().filter(which).toList();
	}

}
