package org.valuenet.dataimport;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Audit;
import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Jobs, their progress and their rejected rows, as the graph keeps them. */
@Component
class JobLedger {

	private final Graph graph;

	private final Clock clock;

	private final Audit audit;

	JobLedger(Graph graph, Clock clock, Audit audit) {
		this.graph = graph;
		this.audit = audit;
		this.clock = clock;
	}

	/** The job that has begun on this content and has not ended, else a new one. */
	String enter(Feed feed, ImportFile file) {
		String fresh = UUID.randomUUID().toString();
		return this.graph.inWrite((transaction) -> {
			List<Record> unfinished = transaction.run("dataimport/find-unfinished-job",
					Map.of("scope", all(), "feed", feed.name(), "contentHash", file.contentHash()));
			if (!unfinished.isEmpty()) {
				return unfinished.get(0).get("jobId").asString();
			}
			transaction.run("dataimport/write-import-job",
					Map.of("jobId", fresh, "feed", feed.name(), "file", file.name(), "contentHash", file.contentHash(),
							"writers", feed.writers(), "createdAt", this.clock.millis()));
			this.audit.change(transaction, "import", List.of(fresh, feed.name()));
			return fresh;
		});
	}

	/**
	 * Takes the job over and says where each of its partitions stands.
	 * @param sample whether the facts are the sample's; any others end the time when the
	 * graph holds only the sample
	 */
	List<Partition> start(String jobId, boolean sample) {
		return this.graph.inWrite((transaction) -> {
			if (!sample) {
				transaction.run("dataimport/write-real-facts", Map.of());
			}
			return transaction.run("dataimport/write-job-start", Map.of("jobId", jobId))
				.stream()
				.map((row) -> Partition.of(jobId, row))
				.toList();
		});
	}

	void say(String jobId, ImportStatus status, @Nullable String message, List<String> warnings) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("jobId", jobId);
		parameters.put("status", status.name());
		parameters.put("message", message);
		parameters.put("warnings", warnings);
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-job-status", parameters));
	}

	/** Marks what a stopped service left in the middle. */
	void pauseInterrupted() {
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-interrupted-jobs", Map.of("message",
				"the service was stopped; send the same file again and the job goes on where it was")));
	}

	/** Physical lines of rows that wait for something they refer to. */
	Set<Long> heldLines(String jobId) {
		return this.graph.read("dataimport/find-held-lines", Map.of("scope", all(), "jobId", jobId))
			.stream()
			.map((row) -> row.get("line").asLong())
			.collect(Collectors.toSet());
	}

	private static Map<String, Object> all() {
		return Scope.everything().parameter();
	}

	/**
	 * Where a writer of a job stands.
	 *
	 * @param firstChunk number of its first chunk; every job has a range of its own
	 * @param chunks how many it has committed
	 * @param line the last physical line it has committed
	 * @param epoch of this run
	 */
	record Partition(String jobId, int number, long firstChunk, long chunks, long line, long epoch, Counts counts) {

		/** More chunks than any job has: a million of them are two billion rows. */
		private static final long CHUNKS_PER_JOB = 1_000_000;

		static Partition of(String jobId, Record row) {
			int number = row.get("partition").asInt();
			return new Partition(jobId, number, row.get("number").asLong() * CHUNKS_PER_JOB + number,
					row.get("chunks").asLong(), row.get("line").asLong(), row.get("epoch").asLong(), Counts.of(row));
		}

	}

}
