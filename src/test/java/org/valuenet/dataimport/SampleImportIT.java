package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(ImportRoom.class)
class SampleImportIT {

	@Autowired
	Graph graph;

	@Autowired
	Feeds feeds;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Scoring scoring;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void emptyGraphGetsTheSampleOnce() throws IOException {
		SampleImport sample = sample();
		assertThat(sample.importWhenEmpty()).isTrue();
		assertThat(ImportRoom.count("(n:Customer)")).isEqualTo(200);
		assertThat(ImportRoom.count("(n:Customer&ScoringDue)")).as("due for scoring").isEqualTo(200);
		assertThat(ImportRoom.count("(n:Sample {only: true})")).isEqualTo(1);
		assertThat(sample.importWhenEmpty()).isFalse();
		assertThat(ImportRoom.count("(n:ImportJob {status: 'DONE'})")).as("one job a file").isEqualTo(files());
	}

	@Test
	void interruptedSampleGoesOn() throws IOException {
		SampleImport sample = sample();
		sample.importWhenEmpty();
		TestGraph.cypher("MATCH (s:Sample) SET s.complete = false", Map.of());
		List<Object> before = facts();
		assertThat(sample.importWhenEmpty()).isTrue();
		assertThat(facts()).isEqualTo(before);
	}

	private SampleImport sample() {
		return new SampleImport(this.graph, this.feeds, this.jobs, TestGraph.planAhead(), this.scoring,
				Clock.systemUTC());
	}

	private static long files() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("data-import", "sample"))) {
			return files.filter((file) -> file.toString().endsWith(".csv")).count();
		}
	}

	private static List<Object> facts() {
		return TestGraph.cypher("""
				MATCH (n) WHERE n.rowHash IS NOT NULL
				RETURN labels(n)[0] AS label, count(n) AS nodes, sum(n.rowHash % 1000003) AS hashes,
				  sum(COUNT { (n)--() }) AS relationships ORDER BY label
				""", Map.of()).stream().map((row) -> (Object) row.asMap()).toList();
	}

}
