package org.valuenet.scoring;

import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.valuenet.api.AsOf;

import org.springframework.stereotype.Component;

/**
 * Scores the customers that are due on a thread of its own, so that nobody who makes them
 * due waits for it. However often it is asked while it is at work, one more run follows,
 * which takes in all that was committed before it was asked.
 */
@Component
public class Rescoring implements AutoCloseable {

	private static final Log log = LogFactory.getLog(Rescoring.class);

	private static final int LONGEST_STOP_SECONDS = 5;

	private final Scoring scoring;

	private final AsOf asOf;

	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(1), Rescoring::daemon, new ThreadPoolExecutor.DiscardPolicy());

	Rescoring(Scoring scoring, AsOf asOf) {
		this.scoring = scoring;
		this.asOf = asOf;
	}

	/** Scores the customers that are due, soon. */
	public void soon() {
		this.thread.execute(() -> rescore(this.scoring::rescoreDue));
	}

	/**
	 * Scores the customers whose scores are as of an earlier day, unless something waits
	 * already; and those that are due, since who asks {@link #soon()} meanwhile relies on
	 * the run that waits.
	 */
	void day() {
		this.thread.execute(() -> rescore((asOf) -> {
			this.scoring.rescoreOutdated(asOf);
			this.scoring.rescoreDue(asOf);
		}));
	}

	/** Whether nothing is being scored, nor about to be. */
	boolean isIdle() {
		return this.thread.getActiveCount() == 0 && this.thread.getQueue().isEmpty();
	}

	private void rescore(Consumer<Instant> work) {
		try {
			work.accept(this.asOf.current());
		}
		catch (RuntimeException ex) {
			if (!this.thread.isShutdown()) {
				log.error("customers could not be scored; they stay due until the next import, day or start", ex);
			}
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "rescoring");
		thread.setDaemon(true);
		return thread;
	}

	/** Breaks a run off; who is not scored yet stays due. */
	@Override
	public void close() {
		this.thread.shutdownNow();
		try {
			this.thread.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
