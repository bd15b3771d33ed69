package org.valuenet.dataimport;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the sample company into an empty graph at start. One that was interrupted goes
 * on; one that is there is left alone.
 */
@Component
public class SampleImport {

	private final Graph graph;

	private final Feeds feeds;

	private final ImportJobs jobs;

	private final Clock clock;

	SampleImport(Graph graph, Feeds feeds, ImportJobs jobs, Clock clock) {
		this.graph = graph;
		this.feeds = feeds;
		this.jobs = jobs;
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
		for (String feed : sample.feeds()) {
			String name = "sample/" + feed + ".csv";
			ImportFile file = ImportFile.packaged(name, new ClassPathResource(name));
			if (this.jobs.runSample(this.feeds.named(feed), file, now) != ImportStatus.DONE) {
				throw new IllegalStateException(name + " was not taken whole; see importJobs for the reason");
			}
		}
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-sample-complete", Map.of()));
		return true;
	}

	/**
	 * What the sample says of itself.
	 *
	 * @param asOf the instant its stories are told at
	 * @param feeds in the order of import
	 */
	record Sample(String asOf, List<String> feeds) {
	}

}
