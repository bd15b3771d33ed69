package org.valuenet.dataimport;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One run of a job: reads the file, shares its rows among the writers, and ends the job.
 */
final class FilePass {

	private static final long FEWEST_REJECTS = 10;

	private static final long FEWEST_REJECTS_TO_STOP = 200;

	private final Feed feed;

	private final ImportFile file;

	private final Instant now;

	private final RunControl control;

	private List<PartitionWriter> writers;

	private List<String> warnings = List.of();

	/**
	 * Prepares to read one file.
	 * @param now the instant by which facts of the future are told
	 */
	FilePass(Feed feed, ImportFile file, Instant now, List<PartitionWriter> writers, RunControl control) {
		this.feed = feed;
		this.file = file;
		this.now = now;
		this.writers = writers;
		this.control = control;
	}

	List<String> warnings() {
		return this.warnings;
	}

	/**
	 * Reads and commits every row.
	 * @throws FileRejectedException if the file is refused or too many rows are
	 */
	void readAll() throws IOException {
		new FileText(this.file, this.feed).check();
		pass((row) -> true);
		check(FEWEST_REJECTS);
	}

	/**
	 * Tries rows again that waited for something that this file or another has brought
	 * since.
	 */
	void retry(Set<Long> heldLines) throws IOException {
		if (!heldLines.isEmpty()) {
			this.writers = this.writers.stream().map(PartitionWriter::forHeldRows).toList();
			pass((row) -> row instanceof MappedRow && heldLines.contains(row.line()));
		}
	}

	Counts counts() {
		return this.writers.stream().map(PartitionWriter::counts).reduce(Counts.NONE, Counts::plus);
	}

	private void pass(Predicate<ReadRow> wanted) throws IOException {
		Speed speed = new Speed(System.nanoTime(), this.file.length());
		this.control.begin(speed);
		try (CountedStream stream = new CountedStream(this.file.stream());
				RowSource source = new RowSource(this.file.name(), this.feed,
						new FileText(this.file, this.feed).reader(stream))) {
			SourceRow header = source.next();
			RowMapping mapping = new RowMapping(this.file.name(), this.feed, header, this.now);
			this.writers.forEach((writer) -> writer.begin((header != null) ? header.raw() : null));
			long rows = 0;
			for (SourceRow row = source.next(); row != null; row = source.next()) {
				this.control.check();
				speed.reached(++rows, stream.count());
				ReadRow read = mapping.map(row);
				if (wanted.test(read)) {
					add(read);
				}
			}
			this.warnings = warnings(mapping, rows, source.blankLines());
		}
		finally {
			this.writers.forEach(PartitionWriter::flush);
		}
	}

	private static List<String> warnings(RowMapping mapping, long rows, long blankLines) {
		List<String> warnings = new ArrayList<>(mapping.warnings());
		if (rows == 0) {
			warnings.add("the file holds a header and no rows");
		}
		if (blankLines > 0) {
			warnings.add(blankLines + " blank lines were passed over");
		}
		return warnings;
	}

	/**
	 * Hands a row to its writer; a key that is still on its way is committed first, so
	 * that the later line wins.
	 */
	private void add(ReadRow row) {
		if (row instanceof MappedRow mapped) {
			// a job that was begun when its feed had fewer writers goes on with those
			PartitionWriter writer = this.writers.get(mapped.partition() % this.writers.size());
			if (!writer.claims(mapped)) {
				this.writers.forEach(PartitionWriter::flush);
				writer.claims(mapped);
			}
			writer.add(mapped);
		}
		else {
			this.writers.get(0).add(row);
			check(FEWEST_REJECTS_TO_STOP);
		}
	}

	private void check(long tolerated) {
		Counts counts = counts();
		if (counts.rejected() > tolerated && counts.rejected() * 100 > counts.read() * this.feed.rejectPercent()) {
			throw new FileRejectedException("TOO_MANY_ERRORS",
					this.file.name() + ": " + counts.rejected() + " of " + counts.read()
							+ " rows were rejected, more than " + this.feed.rejectPercent()
							+ " %; what was accepted stays, mend the file and send it again");
		}
	}

}
