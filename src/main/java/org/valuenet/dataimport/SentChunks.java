package org.valuenet.dataimport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Chunks of one partition that are on their way: one transaction in flight, and one that
 * waits behind it, so that no writer is idle while the reader waits for the other. A
 * chunk behind one that failed is not written.
 */
final class SentChunks {

	private static final int MOST = 2;

	private final Executor executor;

	private final Set<String> onTheWay;

	private final Deque<Sent> sent = new ArrayDeque<>();

	private CompletableFuture<Counts> last = CompletableFuture.completedFuture(Counts.NONE);

	/**
	 * An empty queue.
	 * @param onTheWay keys of rows that are read and not committed, of all partitions
	 */
	SentChunks(Executor executor, Set<String> onTheWay) {
		this.executor = executor;
		this.onTheWay = onTheWay;
	}

	/** Notes the key of a row that is read; false if a row with it is on its way. */
	boolean claims(String key) {
		return this.onTheWay.add(key);
	}

	/**
	 * Sends a chunk behind the others.
	 * @return what those did that had to end before
	 */
	Counts send(List<MappedRow> rows, Supplier<Counts> commit) {
		Counts done = awaitAllBut(MOST - 1);
		this.last = this.last.thenApplyAsync((before) -> commit.get(), this.executor);
		this.sent.add(new Sent(rows, this.last));
		return done;
	}

	/** Waits for all of them; returns what they did. */
	Counts await() {
		return awaitAllBut(0);
	}

	private Counts awaitAllBut(int left) {
		Counts done = Counts.NONE;
		while (this.sent.size() > left) {
			Sent oldest = this.sent.remove();
			done = done.plus(joined(oldest.counts()));
			oldest.rows().forEach((row) -> this.onTheWay.remove(row.key()));
		}
		return done;
	}

	private static Counts joined(CompletableFuture<Counts> counts) {
		try {
			return counts.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** A chunk, by its rows. */
	private record Sent(List<MappedRow> rows, CompletableFuture<Counts> counts) {
	}

}
