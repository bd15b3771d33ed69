package org.valuenet.dataimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.valuenet.access.Audit;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Rescoring;
import org.valuenet.scoring.Scoring;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import org.springframework.context.annotation.Import;

/** The room alone, on the one Neo4j of the test run, without any score. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ Viewer.class, Audit.class, AsOf.class, Scoring.class, Feeds.class, JobLeases.class, JobLedger.class,
		GraphDigest.class, Retraction.class, DryRun.class, ReplayedRows.class, Replay.class, RawRows.class,
		ChunkWriter.class, Rescoring.class, PausedRequests.class, ImportRunner.class, ImportJobs.class, Imports.class,
		LiveRecording.class, LiveFacts.class })
class ImportRoom {

	@Bean
	Graph graph() {
		return TestGraph.graph();
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	Press press(Feeds feeds, ImportJobs jobs, Imports imports) {
		return new Press(feeds, jobs, imports);
	}

	static long count(String pattern) {
		return TestGraph.cypher("MATCH " + pattern + " RETURN count(*) AS rows", Map.of()).get(0).get("rows").asLong();
	}

	static ImportFile file(String feed, String text) {
		try {
			return ImportFile.copied(feed + ".csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Imports texts and files as jobs, one after the other. */
	record Press(Feeds feeds, ImportJobs jobs, Imports imports) {

		ImportJob text(String feed, String text) {
			return bytes(feed, text.getBytes(StandardCharsets.UTF_8));
		}

		ImportJob bytes(String feed, byte[] bytes) {
			try {
				return file(feed, ImportFile.copied(feed + ".csv", new ByteArrayInputStream(bytes)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		ImportJob file(String feed, ImportFile file) {
			this.jobs.runHere(new ImportRequest(this.feeds.named(feed), file, ImportMode.NORMAL), Instant.now(), true);
			return newest();
		}

		ImportJob newest() {
			return Objects.requireNonNull(this.imports.jobs(Page.of(1, null, Imports.JOBS))).edges().get(0).node();
		}

	}

}
