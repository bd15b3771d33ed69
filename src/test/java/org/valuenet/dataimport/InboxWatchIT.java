package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(ImportRoom.class)
class InboxWatchIT {

	@Autowired
	Feeds feeds;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Imports imports;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void fileIsTakenOnceItStandsStillAndPutAwayWhenItsJobHasEnded() throws IOException {
		Path inbox = Files.createTempDirectory(Path.of("target"), "watched-");
		Path folder = Files.createDirectories(inbox.resolve("watched/reps"));
		try (InboxWatch watch = new InboxWatch(inbox, this.feeds, this.jobs, this.imports)) {
			Files.writeString(folder.resolve("a.csv"), "repId,name\nR-1,Lin\n");
			watch.look();
			Files.writeString(folder.resolve("a.csv"), "repId,name\nR-1,Lin\nR-2,Wu\n");
			Files.writeString(folder.resolve("wrong.csv"), "name\nLin\n");
			watch.look();
			assertThat(ImportRoom.count("(:ImportJob)")).as("still written").isZero();
			Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
				watch.look();
				assertThat(files(folder)).isEmpty();
			});
		}
		assertThat(ImportRoom.count("(:Rep)")).isEqualTo(2);
		assertThat(files(inbox.resolve("done/reps"))).singleElement().asString().endsWith("-a.csv");
		assertThat(files(inbox.resolve("failed/reps"))).singleElement().asString().endsWith("-wrong.csv");
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
