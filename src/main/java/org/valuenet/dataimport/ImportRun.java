package org.valuenet.dataimport;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** One run of a job, from taking it over to saying how it ended. */
final class ImportRun {

	private static final Log log = LogFactory.getLog(ImportRun.class);

	private final JobLedger ledger;

	private final Chunks chunks;

	private final Executor writers;

	private final RunControl control;

	ImportRun(JobLedger ledger, Chunks chunks, Executor writers, RunControl control) {
		this.ledger = ledger;
		this.chunks = chunks;
		this.writers = writers;
		this.control = control;
	}

	/**
	 * Runs a job to its end, or to what interrupts it.
	 * @param now facts more than a day later are rejected
	 * @param sample whether the file is the sample's
	 */
	ImportStatus run(String jobId, Feed feed, ImportFile file, Instant now, boolean sample) {
		return told(jobId, () -> {
			this.control.check();
			Set<String> onTheWay = new HashSet<>();
			List<PartitionWriter> partitions = this.ledger.start(jobId, sample)
				.stream()
				.map((partition) -> PartitionWriter.of(feed, file.name(), partition, this.chunks, this.writers,
						onTheWay))
				.toList();
			FilePass pass = new FilePass(feed, file, now, partitions, this.control);
			pass.readAll();
			pass.retry(this.ledger.heldLines(jobId));
			return ended(jobId, ImportStatus.ended(this.ledger.counts(jobId)), null, pass.warnings());
		});
	}

	/** Runs a job as a dry run: nothing but what it found is written. */
	ImportStatus runDry(String jobId, Feed feed, ImportFile file, Instant now, DryRun dryRun) {
		return told(jobId, () -> {
			this.control.check();
			this.ledger.start(jobId, true);
			DryRun.Report report = dryRun.of(feed, file, now, this.control);
			this.ledger.sayDry(jobId, report);
			return ImportStatus.ended(report.counts());
		});
	}

	private ImportStatus told(String jobId, Callable<ImportStatus> work) {
		try {
			return work.call();
		}
		catch (FileRejectedException ex) {
			return ended(jobId, ImportStatus.FAILED, ex.code() + ": " + ex.getMessage(), List.of());
		}
		catch (StoppedException ex) {
			return ended(jobId, ex.status(),
					(ex.status() == ImportStatus.PAUSED)
							? "paused; resume it, or send the same file again, and it goes on where it was"
							: "cancelled; what was committed stays",
					List.of());
		}
		catch (FencedOffException ex) {
			log.warn(ex.getMessage());
			return ImportStatus.RUNNING;
		}
		catch (Exception ex) {
			if (ex instanceof Neo4jException fault) {
				log.error("import job " + jobId + " was interrupted: " + fault.code() + ", " + fault.getMessage());
			}
			else {
				log.error("import job " + jobId + " was interrupted", ex);
			}
			return ended(jobId, ImportStatus.PAUSED, "interrupted by a fault of the service or the database; "
					+ "send the same file again and the job goes on where it was", List.of());
		}
	}

	private ImportStatus ended(String jobId, ImportStatus status, @Nullable String message, List<String> warnings) {
		this.ledger.say(jobId, status, message, warnings);
		return status;
	}

}
