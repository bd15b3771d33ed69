package org.valuenet.dataimport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.valuenet.api.ConflictException;
import org.valuenet.scoring.Rescoring;

import org.springframework.stereotype.Component;

/**
 * Takes imports in and has them run one after the other, in the order they came, so that
 * a file may refer to the one before it. A job is done once all its rows are committed;
 * the scores of the customers it touched follow, and hold no other job back.
 */
@Component
class ImportJobs implements AutoCloseable {

	private static final int LONGEST_QUEUE = 50;

	private static final Duration LONGEST_STOP = Duration.ofSeconds(25);

	private final JobLedger ledger;

	private final JobLeases leases;

	private final PausedRequests paused;

	private final ImportRunner runner;

	private final ChunkWriter chunks;

	private final Rescoring rescoring;

	private final Clock clock;

	private final ThreadPoolExecutor jobs = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(LONGEST_QUEUE), new DaemonThreads("import"));

	ImportJobs(JobLedger ledger, JobLeases leases, PausedRequests paused, ImportRunner runner, ChunkWriter chunks,
			Rescoring rescoring, Clock clock) {
		this.ledger = ledger;
		this.leases = leases;
		this.paused = paused;
		this.runner = runner;
		this.chunks = chunks;
		this.rescoring = rescoring;
		this.clock = clock;
	}

	/**
	 * Queues a file and returns its job.
	 * @throws ConflictException if the file is being imported already, or too many jobs
	 * wait
	 */
	String submit(ImportRequest request) {
		try {
			RunControl control = hold(request);
			queue(control, request);
			return control.jobId();
		}
		catch (RuntimeException ex) {
			request.file().deleteCopy();
			throw ex;
		}
	}

	/** Enters a file's job and takes its lease. */
	private RunControl hold(ImportRequest request) {
		JobLedger.Entry entry = this.ledger.enter(request);
		RunControl control = entry.mine() ? this.leases.hold(entry.jobId()) : null;
		if (control == null) {
			throw new ConflictException("the same file is being imported already, by job " + entry.jobId()
					+ "; ask importJob how it goes, or wait a minute if its instance was stopped");
		}
		return control;
	}

	private void queue(RunControl control, ImportRequest request) {
		try {
			this.jobs.execute(() -> {
				this.runner.run(control, request, this.clock.instant(), false, this.chunks);
				this.rescoring.soon();
			});
		}
		catch (RejectedExecutionException ex) {
			this.ledger.say(control.jobId(), ImportStatus.CANCELLED, "too many jobs were waiting", List.of());
			this.leases.release(control.jobId());
			throw new ConflictException(
					"more than " + LONGEST_QUEUE + " imports are waiting; try again when some are done");
		}
	}

	/** Runs a file of the sample on this thread. */
	ImportStatus runSample(ImportRequest request, Instant now) {
		return this.runner.run(hold(request), request, now, true, this.chunks.markingNobody());
	}

	/**
	 * Runs a file on this thread.
	 * @param now facts more than a day later are rejected
	 * @param sample whether it is a file of the sample
	 * @throws ConflictException if the file is being imported already
	 */
	Ran runHere(ImportRequest request, Instant now, boolean sample) {
		RunControl control = hold(request);
		return new Ran(control.jobId(), this.runner.run(control, request, now, sample, this.chunks));
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
		ImportRequest waiting = (wanted == ImportStatus.CANCELLED) ? this.paused.take(jobId) : null;
		if (waiting != null) {
			waiting.file().deleteCopy();
		}
	}

	/**
	 * Goes on with a paused job whose file this instance still has.
	 * @throws ConflictException if it has not; the same file sent again goes on too
	 */
	void resume(ImportJob job) {
		if (job.status() != ImportStatus.PAUSED) {
			throw new ConflictException("job " + job.id() + " is not paused: it is " + job.status());
		}
		ImportRequest waiting = this.paused.take(job.id());
		if (waiting == null) {
			throw new ConflictException("the file of job " + job.id()
					+ " is not kept here; send the same file again and the job goes on where it was");
		}
		this.ledger.note("resumeImport", job.id());
		submit(waiting);
	}

	/**
	 * Stops at the border of a chunk; what is left goes on when its file is sent again.
	 */
	@Override
	public void close() {
		this.jobs.shutdown();
		try {
			if (!this.leases.stopAll(LONGEST_STOP)) {
				this.jobs.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			this.jobs.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	/** How a job that ran here ended. */
	record Ran(String jobId, ImportStatus status) {
	}

}
