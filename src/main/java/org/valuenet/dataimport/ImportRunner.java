package org.valuenet.dataimport;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

/**
 * Runs jobs whose lease this instance has, each on its caller's thread, and gives the
 * lease back.
 */
@Component
class ImportRunner implements AutoCloseable {

	private static final Log log = LogFactory.getLog(ImportRunner.class);

	private final JobLedger ledger;

	private final JobLeases leases;

	private final PausedRequests paused;

	private final DryRun dryRun;

	private final Replay replay;

	private final ExecutorService writers = Executors.newFixedThreadPool(2, new DaemonThreads("import-writer"));

	ImportRunner(JobLedger ledger, JobLeases leases, PausedRequests paused, DryRun dryRun, Replay replay) {
		this.ledger = ledger;
		this.leases = leases;
		this.paused = paused;
		this.dryRun = dryRun;
		this.replay = replay;
	}

	/**
	 * Runs a job to its end, or to what interrupts it.
	 * @param now facts more than a day later are rejected
	 * @param sample whether it is a file of the sample
	 * @param into where its chunks go
	 */
	ImportStatus run(RunControl control, ImportRequest request, Instant now, boolean sample, Chunks into) {
		ImportStatus status = ImportStatus.RUNNING;
		try {
			ImportRun run = new ImportRun(this.ledger, into, this.writers, control);
			status = (request.mode() == ImportMode.DRY_RUN)
					? run.runDry(control.jobId(), request.feed(), request.file(), now, this.dryRun)
					: run.run(control.jobId(), request.feed(), request.file(), now, sample);
			if (!sample && request.mode() != ImportMode.DRY_RUN) {
				connectHeldRows();
			}
			return status;
		}
		finally {
			this.leases.release(control.jobId());
			putAway(control.jobId(), request, status);
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

	private void putAway(String jobId, ImportRequest request, ImportStatus status) {
		boolean goesOn = status == ImportStatus.PAUSED && request.file().copy() != null;
		if (!goesOn || !this.paused.keep(jobId, request)) {
			request.file().deleteCopy();
		}
	}

	@Override
	public void close() {
		this.writers.shutdown();
	}

}
