package org.valuenet.dataimport;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.exceptions.Neo4jException;
import org.valuenet.api.AsOf;
import org.valuenet.api.ConflictException;
import org.valuenet.api.Page;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/** Imports and the digest as commands, for a person at a terminal or for cron. */
@Component
public class ImportCommand {

	private static final int DONE = 0;

	private static final int DONE_WITH_REJECTS = 1;

	private static final int FAILED = 2;

	private static final int ROWS_SHOWN = 10;

	private static final Duration PAUSE = Duration.ofSeconds(3);

	private final Feeds feeds;

	private final ImportJobs jobs;

	private final JobLeases leases;

	private final Imports imports;

	private final GraphDigest digest;

	private final Scoring scoring;

	private final AsOf asOf;

	private final Clock clock;

	ImportCommand(Feeds feeds, ImportJobs jobs, JobLeases leases, Imports imports, GraphDigest digest, Scoring scoring,
			AsOf asOf, Clock clock) {
		this.feeds = feeds;
		this.jobs = jobs;
		this.leases = leases;
		this.imports = imports;
		this.digest = digest;
		this.scoring = scoring;
		this.asOf = asOf;
		this.clock = clock;
	}

	/** The digest of all facts. */
	public String digest() {
		return this.digest.value();
	}

	/**
	 * Imports files in their order, up to the first that fails, then scores the customers
	 * they touched.
	 * @param files each as {@code feed=path}
	 * @param history whether their facts count as known since they happened
	 * @return 0 done, 1 done with rejected or held rows, 2 failed
	 */
	public int importAll(List<String> files, boolean history) {
		int status = DONE;
		for (String file : files) {
			if (status != FAILED) {
				status = Math.max(status, importOne(file, history));
			}
		}
		this.scoring.rescoreDue(this.asOf.current());
		return status;
	}

	private int importOne(String argument, boolean history) {
		String[] parts = argument.split("=", 2);
		try {
			Feed feed = this.feeds.named(parts[0]);
			ImportFile file = InboxFiles.ofOperator((parts.length > 1) ? parts[1] : "");
			ImportJobs.Ran ran = patiently(feed, file, ImportMode.of(history));
			return said(this.imports.own(ran.jobId()));
		}
		catch (Neo4jException ex) {
			System.err
				.println(argument + ": the database failed (" + ex.code() + "); see that it runs and has room on its "
						+ "disk, then run the same command again and the import goes on where it was");
			return FAILED;
		}
		catch (IOException | RuntimeException ex) {
			System.err.println(argument + ": " + ex.getMessage());
			return FAILED;
		}
	}

	/**
	 * Runs the file; a job that a killed process has left is taken over once its lease
	 * has run out.
	 */
	private ImportJobs.Ran patiently(Feed feed, ImportFile file, ImportMode mode) throws IOException {
		long deadline = System.nanoTime() + Duration.ofMillis(this.leases.millis()).plus(PAUSE).toNanos();
		try (ProgressLine line = new ProgressLine(file.name(), this.leases)) {
			while (true) {
				try {
					return this.jobs.runHere(new ImportRequest(feed, file, mode), this.clock.instant(), false);
				}
				catch (ConflictException ex) {
					if (System.nanoTime() > deadline || !line.waits(PAUSE)) {
						throw ex;
					}
				}
			}
		}
	}

	private int said(ImportJob job) {
		Counts counts = job.counts();
		System.out.printf("%s: %s, %d rows read: %d accepted, %d unchanged, %d rejected, %d held (job %s)%n",
				job.file(), job.status(), counts.read(), counts.accepted(), counts.unchanged(), counts.rejected(),
				counts.held(), job.id());
		job.warnings().forEach((warning) -> System.out.println("  " + warning));
		if (job.message() != null) {
			System.out.println("  " + job.message());
		}
		this.imports.ownRejectedRows(Page.of(ROWS_SHOWN, null, Imports.ROWS), job.id())
			.forEach((row) -> System.out.println("  " + row.code() + ": " + row.message()));
		return Map.of(ImportStatus.DONE, DONE, ImportStatus.DONE_WITH_REJECTS, DONE_WITH_REJECTS)
			.getOrDefault(job.status(), FAILED);
	}

}
