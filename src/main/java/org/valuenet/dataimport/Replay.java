package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.valuenet.access.Audit;
import org.valuenet.access.Scope;
import org.valuenet.api.ConflictException;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Tries rows of ended jobs again: held ones when something new has come, and rejected
 * ones that a person has mended. They count for their job, which keeps its sum of rows.
 */
@Component
class Replay {

	private static final int ROWS = 1_000;

	private final Graph graph;

	private final Feeds feeds;

	private final ReplayedRows rows;

	private final Audit audit;

	Replay(Graph graph, Feeds feeds, ReplayedRows rows, Audit audit) {
		this.graph = graph;
		this.feeds = feeds;
		this.rows = rows;
		this.audit = audit;
	}

	/** Tries the held rows of every ended job; returns how many came in. */
	long heldRows() {
		long accepted = 0;
		for (Record job : this.graph.read("dataimport/find-waiting-jobs", scoped(Map.of()))) {
			Feed feed = this.feeds.find(job.get("feed").asString());
			if (feed != null) {
				accepted += heldRows(job.get("jobId").asString(), feed, job.get("file").asString());
			}
		}
		return accepted;
	}

	private long heldRows(String jobId, Feed feed, String file) {
		long accepted = 0;
		long after = 0;
		while (true) {
			List<Record> rows = this.graph.read("dataimport/find-waiting-rows",
					scoped(Map.of("jobId", jobId, "afterLine", after, "limit", ROWS)));
			if (rows.isEmpty()) {
				return accepted;
			}
			Map<Long, String> texts = new TreeMap<>();
			rows.forEach((row) -> texts.put(row.get("line").asLong(), row.get("text").asString()));
			accepted += this.graph.inWrite((transaction) -> this.rows.again(transaction, jobId, feed, file, texts))
				.accepted();
			after = rows.get(rows.size() - 1).get("line").asLong();
		}
	}

	/**
	 * Writes a row of a job again, as somebody has mended it.
	 * @return what became of it; nothing if it was not waiting any more
	 * @throws ConflictException if the job keeps no header of its file
	 */
	Counts mended(ImportJob job, Feed feed, long line, String text) {
		try {
			return this.graph.inWrite((transaction) -> {
				Counts counts = this.rows.again(transaction, job.id(), feed, job.file(), Map.of(line, text));
				if (counts.read() > 0) {
					this.audit.change(transaction, "replayRejectedRow", List.of(job.id(), String.valueOf(line)));
				}
				return counts;
			});
		}
		catch (FileRejectedException ex) {
			throw new ConflictException("job " + job.id()
					+ " keeps no header to read a row by: it was a dry run, or its texts are erased; mend the file and send it again");
		}
	}

	static Map<String, Object> scoped(Map<String, Object> parameters) {
		Map<String, Object> scoped = new HashMap<>(parameters);
		scoped.put("scope", Scope.everything().parameter());
		return scoped;
	}

}
