package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

	private final Executor executor;

	private final AtomicLong chunkCount;

	private final boolean retry;

	private List<MappedRow> rows = new ArrayList<>();

	private List<RejectedRow> rejected = new ArrayList<>();

	private Set<String> keys = new HashSet<>();

	private Set<String> keysInFlight = Set.of();

	private CompletableFuture<Counts> inFlight = CompletableFuture.completedFuture(Counts.NONE);

	private long line;

	private @Nullable String header;

	private Counts counts;

	private PartitionWriter(Feed feed, String file, JobPartition partition, Chunks chunks, Executor executor,
			boolean retry, long line, Counts counts, AtomicLong chunkCount) {
		this.feed = feed;
		this.file = file;
		this.partition = partition;
		this.chunks = chunks;
		this.executor = executor;
		this.retry = retry;
		this.line = line;
		this.counts = counts;
		this.chunkCount = chunkCount;
	}

	static PartitionWriter of(Feed feed, String file, JobPartition partition, Chunks chunks, Executor executor) {
		return new PartitionWriter(feed, file, partition, chunks, executor, false, partition.line(), partition.counts(),
				new AtomicLong(partition.chunks()));
	}

	/** A writer for held rows of the same partition, once all others are committed. */
	PartitionWriter forHeldRows() {
		return new PartitionWriter(this.feed, this.file, this.partition, this.chunks, this.executor, true, this.line,
				this.counts, this.chunkCount);
	}

	/** Says what the first line of the file is, which is kept with rejected rows. */
	void begin(@Nullable String firstLine) {
		this.header = firstLine;
	}

	/** Whether a row with this key is on its way. */
	boolean awaits(String key) {
		return this.keys.contains(key) || (this.keysInFlight.contains(key) && !this.inFlight.isDone());
	}

	void add(ReadRow row) {
		if (row.line() <= this.partition.line() && !this.retry) {
			return;
		}
		if (row instanceof MappedRow mapped) {
			this.rows.add(mapped);
			this.keys.add(mapped.key());
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
		await();
	}

	Counts counts() {
		return this.counts;
	}

	private void submit() {
		await();
		if (this.rows.isEmpty() && this.rejected.isEmpty()) {
			return;
		}
		Chunk chunk = new Chunk(this.feed, this.file, this.partition, nextId(), this.line,
				this.retry ? this.line : lastLine(), this.rows, this.rejected, this.retry, this.header);
		this.line = chunk.toLine();
		this.keysInFlight = this.keys;
		this.rows = new ArrayList<>();
		this.rejected = new ArrayList<>();
		this.keys = new HashSet<>();
		this.inFlight = CompletableFuture.supplyAsync(() -> this.chunks.write(chunk, this::nextId), this.executor);
	}

	private void await() {
		CompletableFuture<Counts> committed = this.inFlight;
		this.inFlight = CompletableFuture.completedFuture(Counts.NONE);
		try {
			this.counts = this.counts.plus(committed.join());
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
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
