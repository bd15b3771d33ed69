package org.valuenet.dataimport;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.valuenet.api.AsOf;
import org.valuenet.api.ConflictException;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/**
 * Takes imports in and runs them, one after the other in the order they came, so that a
 * file may refer to the one before it. A job is done once all its rows are committed; the
 * scores of the customers it touched follow right after.
 */
@Component
class ImportJobs implements AutoCloseable {

	private static final Log log = LogFactory.getLog(ImportJobs.class);

	private static final int LONGEST_QUEUE = 50;

	private final JobLedger ledger;

	private final ChunkWriter chunks;

	private final Scoring scoring;

	private final AsOf asOf;

	private final Clock clock;

	private final Set<String> active = ConcurrentHashMap.newKeySet();

	private final ExecutorService writers = Executors.newFixedThreadPool(2, named("import-writer"));

	private final ThreadPoolExecutor jobs = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(LONGEST_QUEUE), named("import"));

	ImportJobs(JobLedger ledger, ChunkWriter chunks, Scoring scoring, AsOf asOf, Clock clock) {
		this.ledger = ledger;
		this.chunks = chunks;
		this.scoring = scoring;
		this.asOf = asOf;
		this.clock = clock;
	}

	/**
	 * Queues a file and returns its job; a file that is being imported already is left to
	 * the job that does.
	 * @throws ConflictException if too many jobs wait
	 */
	String submit(Feed feed, ImportFile file) throws IOException {
		String jobId = this.ledger.enter(feed, file);
		if (!this.active.add(jobId)) {
			file.deleteCopy();
			return jobId;
		}
		try {
			this.jobs.execute(() -> {
				run(jobId, feed, file, this.clock.instant(), false);
				rescore();
			});
		}
		catch (RejectedExecutionException ex) {
			this.active.remove(jobId);
			file.deleteCopy();
			this.ledger.say(jobId, ImportStatus.CANCELLED, "too many jobs were waiting", List.of());
			throw new ConflictException(
					"more than " + LONGEST_QUEUE + " imports are waiting; try again when some are done");
		}
		return jobId;
	}

	/**
	 * Runs a file of the sample on this thread.
	 * @param now facts more than a day later are rejected
	 */
	ImportStatus runSample(Feed feed, ImportFile file, Instant now) {
		return run(this.ledger.enter(feed, file), feed, file, now, true);
	}

	private ImportStatus run(String jobId, Feed feed, ImportFile file, Instant now, boolean sample) {
		try {
			return new ImportRun(this.ledger, this.chunks, this.writers).run(jobId, feed, file, now, sample);
		}
		finally {
			end(jobId, file);
		}
	}

	private void end(String jobId, ImportFile file) {
		this.active.remove(jobId);
		try {
			file.deleteCopy();
		}
		catch (IOException ex) {
			log.warn("the copy of an imported file could not be deleted", ex);
		}
	}

	/** Scores the customers that are due once the jobs that wait are done. */
	void rescoreSoon() {
		try {
			this.jobs.execute(this::rescore);
		}
		catch (RejectedExecutionException ex) {
			log.info("the queue of imports is full; each job scores what is due at its end");
		}
	}

	private void rescore() {
		try {
			this.scoring.rescoreDue(this.asOf.current());
		}
		catch (RuntimeException ex) {
			log.error("scoring after an import failed; the customers stay due", ex);
		}
	}

	private static ThreadFactory named(String name) {
		return (work) -> {
			Thread thread = new Thread(work, name);
			thread.setDaemon(true);
			return thread;
		};
	}

	/**
	 * Stops at the border of a chunk; what is left goes on when its file is sent again.
	 */
	@Override
	public void close() {
		this.jobs.shutdownNow();
		this.writers.shutdown();
	}

}
