package org.valuenet.dataimport;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Audit;
import org.valuenet.access.Scope;
import org.valuenet.api.NotFoundException;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Jobs, their progress and their rejected rows, as the graph keeps them. */
@Component
class JobLedger {

	private final Graph graph;

	private final JobLeases leases;

	private final Clock clock;

	private final Audit audit;

	JobLedger(Graph graph, JobLeases leases, Clock clock, Audit audit) {
		this.graph = graph;
		this.leases = leases;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * The job that has begun on this content and has not ended, else a new one; and
	 * whether this instance has its lease.
	 */
	Entry enter(ImportRequest request) {
		ImportFile file = request.file();
		ImportMode mode = request.mode();
		String content = (mode == ImportMode.DRY_RUN) ? "dry/" + file.contentHash() : file.contentHash();
		Map<String, Object> parameters = new HashMap<>(Map.of("jobId", UUID.randomUUID().toString(), "feed",
				request.feed().name(), "file", file.name(), "contentHash", content, "writers", request.feed().writers(),
				"createdAt", this.clock.millis(), "history", mode == ImportMode.HISTORY));
		parameters.put("owner", this.leases.owner());
		parameters.put("leaseMillis", this.leases.millis());
		return this.graph.inWrite((transaction) -> {
			Record entered = transaction.run("dataimport/write-import-job", parameters).get(0);
			String jobId = entered.get("jobId").asString();
			this.audit.change(transaction, "import", List.of(jobId, request.feed().name()));
			return new Entry(jobId, entered.get("mine").asBoolean());
		});
	}

	/**
	 * Takes the job over and says where each of its partitions stands.
	 * @param sample whether the facts are the sample's; any others end the time when the
	 * graph holds only the sample
	 * @throws FencedOffException if the lease is another instance's by now
	 */
	List<JobPartition> start(String jobId, boolean sample) {
		List<JobPartition> partitions = this.graph.inWrite((transaction) -> {
			if (!sample) {
				transaction.run("dataimport/write-real-facts", Map.of());
			}
			return transaction.run("dataimport/write-job-start", Map.of("jobId", jobId, "owner", this.leases.owner()))
				.stream()
				.map((row) -> JobPartition.of(jobId, row))
				.toList();
		});
		if (partitions.isEmpty()) {
			throw new FencedOffException(jobId);
		}
		return partitions;
	}

	/** Says how a job stands, and gives its lease back. */
	void say(String jobId, ImportStatus status, @Nullable String message, List<String> warnings) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("jobId", jobId);
		parameters.put("owner", this.leases.owner());
		parameters.put("status", status.name());
		parameters.put("message", message);
		parameters.put("warnings", warnings);
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-job-status", parameters));
	}

	/** Says what a dry run found, and gives the job's lease back. */
	void sayDry(String jobId, DryRun.Report report) {
		Counts counts = report.counts();
		report.keep(this.graph, jobId, this.clock.millis());
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-dry-run",
				Map.of("jobId", jobId, "accepted", counts.accepted(), "unchanged", counts.unchanged(), "rejected",
						counts.rejected(), "held", counts.held())));
		say(jobId, ImportStatus.ended(counts), "dry run: nothing was written", report.warnings());
	}

	/**
	 * Asks whoever runs a job to pause or cancel it; one that nobody runs is so at once.
	 * @return how the job stood before
	 * @throws NotFoundException if there is no such job
	 */
	ImportStatus wish(String jobId, ImportStatus status) {
		Optional<ImportStatus> before = this.graph.inWrite((transaction) -> {
			Optional<ImportStatus> found = transaction
				.run("dataimport/write-job-wish",
						Map.of("jobId", jobId, "wish", status.name(), "message", "as was asked"))
				.stream()
				.findFirst()
				.map((row) -> ImportStatus.valueOf(row.get("status").asString()));
			if (found.isPresent() && found.get().isOpen()) {
				this.audit.change(transaction, (status == ImportStatus.PAUSED) ? "pauseImport" : "cancelImport",
						List.of(jobId));
			}
			return found;
		});
		return before.orElseThrow(
				() -> new NotFoundException("no import job has the id \"" + jobId + "\"; importJobs lists them"));
	}

	/** Notes that somebody does something to a job, before it is done step by step. */
	void note(String mutation, String jobId) {
		this.graph.inWrite((transaction) -> {
			this.audit.change(transaction, mutation, List.of(jobId));
			return jobId;
		});
	}

	/**
	 * Marks what a stopped service left in the middle.
	 * @param alone whether no other instance can have the store
	 */
	void pauseInterrupted(boolean alone) {
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-interrupted-jobs", Map.of("alone", alone,
				"message", "the service was stopped; send the same file again and the job goes on where it was")));
	}

	/**
	 * What the job has committed; the answer to a commit may have been lost on the way.
	 */
	Counts counts(String jobId) {
		return ImportJob
			.of(this.graph
				.read("dataimport/find-import-job", Map.of("scope", Scope.everything().parameter(), "jobId", jobId))
				.get(0))
			.counts();
	}

	/** Physical lines of rows that wait for something they refer to. */
	Set<Long> heldLines(String jobId) {
		return this.graph
			.read("dataimport/find-held-lines", Map.of("scope", Scope.everything().parameter(), "jobId", jobId))
			.stream()
			.map((row) -> row.get("line").asLong())
			.collect(Collectors.toSet());
	}

	/**
	 * A job that a file belongs to.
	 *
	 * @param mine whether this instance has the lease
	 */
	record Entry(String jobId, boolean mine) {
	}

}
