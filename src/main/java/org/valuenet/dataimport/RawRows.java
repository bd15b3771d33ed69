package org.valuenet.dataimport;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Record;
import org.valuenet.access.Audit;
import org.valuenet.access.Viewer;
import org.valuenet.api.NotFoundException;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Texts of rows that were not taken, kept for 30 days apart from the reasons, since they
 * may hold what their readers must not see.
 */
@Component
class RawRows implements AutoCloseable {

	private static final Log log = LogFactory.getLog(RawRows.class);

	private static final Duration KEPT = Duration.ofDays(30);

	private static final int PAGE = 1_000;

	private final Graph graph;

	private final Viewer viewer;

	private final Feeds feeds;

	private final Clock clock;

	private final Audit audit;

	private final ScheduledExecutorService daily = Executors
		.newSingleThreadScheduledExecutor(new DaemonThreads("raw-rows"));

	RawRows(Graph graph, Viewer viewer, Feeds feeds, Clock clock, Audit audit) {
		this.graph = graph;
		this.viewer = viewer;
		this.feeds = feeds;
		this.clock = clock;
		this.audit = audit;
		this.daily.scheduleWithFixedDelay(this::expireSafely, 1, 24, TimeUnit.HOURS);
	}

	/**
	 * Writes a job's rows that were not taken as they stood in the file, each with line,
	 * code and reason behind it.
	 */
	void writeCsv(ImportJob job, Writer target) throws IOException {
		Feed feed = this.feeds.named(job.feed());
		this.graph.inWrite((transaction) -> {
			this.audit.export(transaction, "rejected.csv", List.of(job.id()));
			return job;
		});
		CsvCells cells = new CsvCells(target, feed.delimiter().equals(Feed.WHITESPACE) ? "," : feed.delimiter());
		long after = -1;
		for (List<Record> page = page(job, after); !page.isEmpty(); page = page(job, after)) {
			for (Record row : page) {
				after = row.get("line").asLong();
				List<String> fields = new ArrayList<>(
						RowText.row(job.file(), feed, after, row.get("text").asString()).fields());
				if (fields.isEmpty()) {
					fields.add(row.get("text").asString());
				}
				fields.addAll((after == 0) ? List.of("line", "code", "reason") : List.of(String.valueOf(after),
						row.get("code").asString(""), row.get("message").asString("")));
				cells.write(fields);
			}
		}
	}

	private List<Record> page(ImportJob job, long after) {
		return this.graph.read("dataimport/find-raw-rows",
				Map.of("scope", this.viewer.scope().parameter(), "jobId", job.id(), "afterLine", after, "limit", PAGE));
	}

	/**
	 * The text of one row as it stood in the file.
	 * @throws NotFoundException if it is not kept, or not any more
	 */
	String text(ImportJob job, long line) {
		return page(job, line - 1).stream()
			.filter((row) -> row.get("line").asLong() == line)
			.map((row) -> row.get("text").asString())
			.findFirst()
			.orElseThrow(() -> new NotFoundException("job " + job.id() + " keeps no text of line " + line
					+ "; it was taken, erased, or is older than 30 days"));
	}

	/** Erases the texts of a job; the reasons stay. */
	void erase(ImportJob job) {
		this.graph.inWrite((transaction) -> {
			transaction.run("dataimport/delete-raw-rows", Map.of("jobId", job.id(), "lines", List.of()));
			this.audit.change(transaction, "eraseRejectedTexts", List.of(job.id()));
			return job;
		});
	}

	/** Erases what was kept long enough. */
	void expire() {
		long before = this.clock.instant().minus(KEPT).toEpochMilli();
		int erased = PAGE;
		while (erased == PAGE) {
			erased = this.graph
				.inWrite((transaction) -> transaction.run("dataimport/delete-old-raw-rows",
						Map.of("before", before, "limit", PAGE)))
				.size();
		}
	}

	private void expireSafely() {
		try {
			expire();
		}
		catch (RuntimeException ex) {
			log.warn("old texts of rejected rows could not be erased; tried again tomorrow", ex);
		}
	}

	@Override
	public void close() {
		this.daily.shutdownNow();
	}

}
