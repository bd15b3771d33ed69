package org.valuenet.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.Map;

import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.graph.PlanAhead;
import org.valuenet.scoring.Scoring;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the sample company into an empty graph at start. One that was interrupted goes
 * on; one that is there is left alone.
 */
@Component
public class SampleImport {

	/** On a cold JVM the database plans more than it writes: a file on each core. */
	private static final int THREADS = 2;

	private final Graph graph;

	private final Feeds feeds;

	private final ImportJobs jobs;

	private final PlanAhead planAhead;

	private final Scoring scoring;

	private final Clock clock;

	SampleImport(Graph graph, Feeds feeds, ImportJobs jobs, PlanAhead planAhead, Scoring scoring, Clock clock) {
		this.graph = graph;
		this.feeds = feeds;
		this.jobs = jobs;
		this.planAhead = planAhead;
		this.scoring = scoring;
		this.clock = clock;
	}

	/**
	 * Imports the sample if the graph is empty.
	 * @return whether anything was imported; its customers are then due for scoring
	 * @throws IllegalStateException if a file of the sample is not taken whole
	 */
	public boolean importWhenEmpty() throws IOException {
		if (!this.graph.read("dataimport/find-sample-state", Map.of("scope", Scope.everything().parameter()))
			.get(0)
			.get("wanted")
			.asBoolean()) {
			return false;
		}
		Sample sample = YAMLMapper.shared()
			.readValue(new ClassPathResource("sample/sample.yaml").getContentAsByteArray(), Sample.class);
		Instant asOf = Instant.parse(sample.asOf());
		this.graph
			.inWrite((transaction) -> transaction.run("dataimport/write-sample", Map.of("asOf", asOf.toEpochMilli())));
		Instant now = asOf.isAfter(this.clock.instant()) ? asOf : this.clock.instant();
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			for (List<String> stage : sample.stages()) {
				if (stage.equals(sample.last())) {
					this.planAhead.begin(this.scoring::queries, this.scoring::queriesBehindWrites);
				}
				importStage(stage, now, threads);
			}
		}
		finally {
			threads.shutdownNow();
		}
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-sample-complete", Map.of()));
		return true;
	}

	private void importStage(List<String> stage, Instant now, ExecutorService threads) {
		CompletableFuture
			.allOf(stage.stream()
				.map((feed) -> CompletableFuture.runAsync(() -> importFile(feed, now), threads))
				.toArray(CompletableFuture[]::new))
			.join();
	}

	private void importFile(String feed, Instant now) {
		String name = "sample/" + feed + ".csv";
		try {
			ImportFile file = ImportFile.packaged(name, new ClassPathResource(name));
			if (this.jobs.runSample(new ImportRequest(this.feeds.named(feed), file, ImportMode.NORMAL),
					now) != ImportStatus.DONE) {
				throw new IllegalStateException(name + " was not taken whole; see importJobs for the reason");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " cannot be read", ex);
		}
	}

	/**
	 * What the sample says of itself.
	 *
	 * @param asOf the instant its stories are told at
	 * @param stages feeds in the order of import; those of one stage do not refer to each
	 * other
	 */
	record Sample(String asOf, List<List<String>> stages) {

		private List<String> last() {
			return this.stages.get(this.stages.size() - 1);
		}

	}

}
