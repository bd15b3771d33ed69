package org.valuenet.dataimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/**
 * Rows of an ended job that are read and written once more, in a further chunk of it; its
 * counters follow.
 */
@Component
class ReplayedRows {

	private final Scoring scoring;

	private final Clock clock;

	ReplayedRows(Scoring scoring, Clock clock) {
		this.scoring = scoring;
		this.clock = clock;
	}

	/** Writes rows of a job again, as the texts by line have them now. */
	Counts again(GraphTransaction transaction, String jobId, Feed feed, String file, Map<Long, String> texts) {
		RowMapping mapping = new RowMapping(file, feed, header(transaction, jobId, feed, file), this.clock.instant());
		Map<String, MappedRow> mapped = new LinkedHashMap<>();
		List<RejectedRow> rejected = new ArrayList<>();
		Map<Long, String> before = taken(transaction, jobId, texts);
		before.keySet().forEach((line) -> {
			ReadRow row = mapping.map(RowText.row(file, feed, line, Objects.requireNonNull(texts.get(line))));
			if (row instanceof MappedRow fact) {
				mapped.put(fact.key(), fact);
			}
			else if (row instanceof RejectedRow fault) {
				rejected.add(fault);
			}
		});
		return written(transaction, jobId, feed, file, before, List.copyOf(mapped.values()), rejected);
	}

	private Counts written(GraphTransaction transaction, String jobId, Feed feed, String file, Map<Long, String> before,
			List<MappedRow> rows, List<RejectedRow> rejected) {
		Record opened = transaction.run("dataimport/write-replay", Map.of("jobId", jobId, "writers", feed.writers()))
			.get(0);
		JobPartition partition = new JobPartition(jobId, 0, 0, 0, opened.get("line").asLong(),
				opened.get("epoch").asLong(), opened.get("history").asBoolean(), Counts.NONE);
		Chunk chunk = new Chunk(feed, file, partition, opened.get("chunk").asLong(), partition.line(), partition.line(),
				rows, rejected, false, null);
		ChunkOutcome outcome = ChunkOutcome.of(transaction, chunk, rows, true, true);
		Counts now = outcome.counts();
		long held = before.values().stream().filter(RejectedRow.UNRESOLVED::equals).count();
		Counts change = new Counts(now.accepted(), now.unchanged() + before.size() - now.read(),
				now.rejected() - (before.size() - held), now.held() - held);
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("jobId", jobId, "partition", 0, "chunk", chunk.id(), "file", file, "accepted", change.accepted(),
						"unchanged", change.unchanged(), "rejected", change.rejected(), "held", change.held()));
		parameters.put("knownSince", partition.history() ? feed.knownSince() : null);
		parameters.put("confirmed", null);
		parameters.put("confirmedKind", null);
		transaction.run("dataimport/write-chunk", parameters);
		RejectedRow.keep(transaction, jobId, outcome.kept(), null, this.clock.millis());
		List<Long> settled = new ArrayList<>(before.keySet());
		outcome.kept().forEach((row) -> settled.remove(row.line()));
		if (!settled.isEmpty()) {
			transaction.run("dataimport/delete-raw-rows", Map.of("jobId", jobId, "lines", settled));
		}
		transaction.run("dataimport/write-settled-job", Map.of("jobId", jobId));
		this.scoring.markDue(transaction, outcome.written().customerIds());
		return new Counts(now.accepted(), change.unchanged(), now.rejected(), now.held());
	}

	/** Takes the rows up; their reasons so far by line. */
	private static Map<Long, String> taken(GraphTransaction transaction, String jobId, Map<Long, String> texts) {
		Map<Long, String> taken = new TreeMap<>();
		transaction.run("dataimport/delete-rejected-rows", Map.of("jobId", jobId, "lines", List.copyOf(texts.keySet())))
			.forEach((row) -> taken.put(row.get("line").asLong(), row.get("code").asString()));
		return taken;
	}

	private static @Nullable SourceRow header(GraphTransaction transaction, String jobId, Feed feed, String file) {
		return transaction
			.run("dataimport/find-raw-rows", Replay.scoped(Map.of("jobId", jobId, "afterLine", -1, "limit", 1)))
			.stream()
			.filter((row) -> row.get("line").asLong() == 0)
			.map((row) -> RowText.row(file, feed, 0, row.get("text").asString()))
			.findFirst()
			.orElse(null);
	}

}
