package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of one partition and commits them in order, one transaction in flight.
 * Rows that an earlier run has committed are passed over.
 */
final class PartitionWriter {

	private static final int ROWS = 5_000;

	private final Feed feed;

	private final String file;

	private final JobPartition partition;

	private final Chunks chunks;

	private final SentChunks sent;

	private final AtomicLong chunkCount;

	private final boolean retry;

	private List<MappedRow> rows = new ArrayList<>();

	private List<RejectedRow> rejected = new ArrayList<>();

	private long line;

	private @Nullable String header;

	private Counts counts;

	private PartitionWriter(Feed feed, String file, JobPartition partition, Chunks chunks, SentChunks sent,
			boolean retry, long line, Counts counts, AtomicLong chunkCount) {
		this.feed = feed;
		this.file = file;
		this.partition = partition;
		this.chunks = chunks;
		this.sent = sent;
		this.retry = retry;
		this.line = line;
		this.counts = counts;
		this.chunkCount = chunkCount;
	}

	/**
	 * A writer of one partition.
	 * @param onTheWay keys of rows that are read and not committed, shared by the writers
	 * of a file
	 */
	static PartitionWriter of(Feed feed, String file, JobPartition partition, Chunks chunks, Executor executor,
			Set<String> onTheWay) {
		return new PartitionWriter(feed, file, partition, chunks, new SentChunks(executor, onTheWay), false,
				partition.line(), partition.counts(), new AtomicLong(partition.chunks()));
	}

	/** A writer for held rows of the same partition, once all others are committed. */
	PartitionWriter forHeldRows() {
		return new PartitionWriter(this.feed, this.file, this.partition, this.chunks, this.sent, true, this.line,
				this.counts, this.chunkCount);
	}

	/** Says what the first line of the file is, which is kept with rejected rows. */
	void begin(@Nullable String firstLine) {
		this.header = firstLine;
	}

	/** Whether a row may be added: none with its key is on its way. */
	boolean claims(MappedRow row) {
		return isCommitted(row) || this.sent.claims(row.key());
	}

	private boolean isCommitted(ReadRow row) {
		return row.line() <= this.partition.line() && !this.retry;
	}

	void add(ReadRow row) {
		if (isCommitted(row)) {
			return;
		}
		if (row instanceof MappedRow mapped) {
			this.rows.add(mapped);
		}
		else if (row instanceof RejectedRow fault) {
			this.rejected.add(fault);
		}
		if (this.rows.size() + this.rejected.size() >= ROWS) {
			submit();
		}
	}

	/** Commits what is gathered and waits for it. */
	void flush() {
		submit();
		this.counts = this.counts.plus(this.sent.await());
	}

	Counts counts() {
		return this.counts;
	}

	private void submit() {
		if (this.rows.isEmpty() && this.rejected.isEmpty()) {
			return;
		}
		Chunk chunk = new Chunk(this.feed, this.file, this.partition, nextId(), this.line,
				this.retry ? this.line : lastLine(), this.rows, this.rejected, this.retry, this.header);
		this.line = chunk.toLine();
		this.rows = new ArrayList<>();
		this.rejected = new ArrayList<>();
		this.counts = this.counts.plus(this.sent.send(chunk.rows(), () -> this.chunks.write(chunk, this::nextId)));
	}

	private long lastLine() {
		long lastRow = this.rows.isEmpty() ? 0 : this.rows.get(this.rows.size() - 1).line();
		long lastRejected = this.rejected.isEmpty() ? 0 : this.rejected.get(this.rejected.size() - 1).line();
		return Math.max(lastRow, lastRejected);
	}

	private long nextId() {
		return this.partition.firstChunk() + this.chunkCount.getAndIncrement() * this.feed.writers();
	}

}
