package org.valuenet.dataimport;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

	private static final int LONGEST_STOP_SECONDS = 25;

	private final JobLedger ledger;

	private final ChunkWriter chunks;

	private final Scoring scoring;

	private final AsOf asOf;

	private final Clock clock;

	private final JobLeases leases;

	private final DryRun dryRun;

	private final Replay replay;

	private final Map<String, Paused> paused = new ConcurrentHashMap<>();

	private final ExecutorService writers = Executors.newFixedThreadPool(2, named("import-writer"));

	private final ThreadPoolExecutor jobs = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(LONGEST_QUEUE), named("import"));

	ImportJobs(JobLedger ledger, JobLeases leases, ChunkWriter chunks, DryRun dryRun, Replay replay, Scoring scoring,
			AsOf asOf, Clock clock) {
		this.ledger = ledger;
		this.leases = leases;
		this.dryRun = dryRun;
		this.replay = replay;
		this.chunks = chunks;
		this.scoring = scoring;
		this.asOf = asOf;
		this.clock = clock;
	}

	/**
	 * Queues a file and returns its job.
	 * @throws ConflictException if the file is being imported already, or too many jobs
	 * wait
	 */
	String submit(Feed feed, ImportFile file, ImportMode mode) throws IOException {
		JobLedger.Entry entry = this.ledger.enter(feed, file, mode);
		RunControl control = entry.mine() ? this.leases.hold(entry.jobId()) : null;
		if (control == null) {
			file.deleteCopy();
			throw new ConflictException("the same file is being imported already, by job " + entry.jobId()
					+ "; ask importJob how it goes, or wait a minute if its instance was stopped");
		}
		String jobId = entry.jobId();
		try {
			this.jobs.execute(() -> {
				run(control, jobId, feed, file, this.clock.instant(), mode, false, this.chunks);
				rescore();
			});
		}
		catch (RejectedExecutionException ex) {
			this.ledger.say(jobId, ImportStatus.CANCELLED, "too many jobs were waiting", List.of());
			this.leases.release(jobId);
			file.deleteCopy();
			throw new ConflictException(
					"more than " + LONGEST_QUEUE + " imports are waiting; try again when some are done");
		}
		return jobId;
	}

	/** Runs a file of the sample on this thread. */
	ImportStatus runSample(Feed feed, ImportFile file, Instant now) {
		return ran(feed, file, now, ImportMode.NORMAL, true, this.chunks.markingNobody()).status();
	}

	/**
	 * Runs a file on this thread.
	 * @param now facts more than a day later are rejected
	 * @param sample whether it is a file of the sample
	 * @throws ConflictException if the file is being imported already
	 */
	Ran runHere(Feed feed, ImportFile file, Instant now, ImportMode mode, boolean sample) {
		return ran(feed, file, now, mode, sample, this.chunks);
	}

	private Ran ran(Feed feed, ImportFile file, Instant now, ImportMode mode, boolean sample, Chunks into) {
		JobLedger.Entry entry = this.ledger.enter(feed, file, mode);
		RunControl control = entry.mine() ? this.leases.hold(entry.jobId()) : null;
		if (control == null) {
			throw new ConflictException("the same file is being imported already, by job " + entry.jobId());
		}
		return new Ran(entry.jobId(), run(control, entry.jobId(), feed, file, now, mode, sample, into));
	}

	private ImportStatus run(RunControl control, String jobId, Feed feed, ImportFile file, Instant now, ImportMode mode,
			boolean sample, Chunks into) {
		ImportStatus status = ImportStatus.RUNNING;
		try {
			ImportRun run = new ImportRun(this.ledger, into, this.writers, control);
			status = (mode == ImportMode.DRY_RUN) ? run.runDry(jobId, feed, file, now, this.dryRun)
					: run.run(jobId, feed, file, now, sample);
			if (!sample && mode != ImportMode.DRY_RUN) {
				connectHeldRows();
			}
			return status;
		}
		finally {
			this.leases.release(jobId);
			if (status == ImportStatus.PAUSED && file.copy() != null && this.paused.size() < LONGEST_QUEUE) {
				this.paused.put(jobId, new Paused(feed, file, mode));
			}
			else {
				delete(file);
			}
		}
	}

	/** Rows that waited for what a job has brought connect themselves. */
	private void connectHeldRows() {
		try {
			this.replay.heldRows();
		}
		catch (RuntimeException ex) {
			log.error("held rows could not be tried again; the next import tries them", ex);
		}
	}

	private static void delete(ImportFile file) {
		try {
			file.deleteCopy();
		}
		catch (IOException ex) {
			log.warn("the copy of an imported file could not be deleted", ex);
		}
	}

	/**
	 * Asks a job to pause or to end; what it has committed stays.
	 * @throws ConflictException if it has ended already
	 */
	void stop(String jobId, ImportStatus wanted) {
		ImportStatus before = this.ledger.wish(jobId, wanted);
		if (!before.isOpen()) {
			throw new ConflictException("job " + jobId + " has ended already: it is " + before);
		}
		RunControl control = this.leases.of(jobId);
		if (control != null) {
			control.stop(wanted);
		}
		Paused waiting = (wanted == ImportStatus.CANCELLED) ? this.paused.remove(jobId) : null;
		if (waiting != null) {
			delete(waiting.file());
		}
	}

	/**
	 * Goes on with a paused job whose file this instance still has.
	 * @throws ConflictException if it has not; the same file sent again goes on too
	 */
	void resume(ImportJob job) throws IOException {
		if (job.status() != ImportStatus.PAUSED) {
			throw new ConflictException("job " + job.id() + " is not paused: it is " + job.status());
		}
		Paused waiting = this.paused.remove(job.id());
		if (waiting == null) {
			throw new ConflictException("the file of job " + job.id()
					+ " is not kept here; send the same file again and the job goes on where it was");
		}
		this.ledger.note("resumeImport", job.id());
		submit(waiting.feed(), waiting.file(), waiting.mode());
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
		return (work) -> daemon(work, name);
	}

	static Thread daemon(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Stops at the border of a chunk; what is left goes on when its file is sent again.
	 */
	@Override
	public void close() {
		this.leases.stopAll();
		this.jobs.shutdown();
		try {
			if (!this.jobs.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
				this.jobs.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.jobs.shutdownNow();
			Thread.currentThread().interrupt();
		}
		this.writers.shutdown();
		this.paused.values().forEach((waiting) -> delete(waiting.file()));
	}

	/** How a job that ran here ended. */
	record Ran(String jobId, ImportStatus status) {
	}

	/** A paused job's file, and how it goes on: a dry run stays one. */
	private record Paused(Feed feed, ImportFile file, ImportMode mode) {
	}

}
