package org.valuenet.dataimport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.valuenet.access.Audit;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;
import org.valuenet.scoring.Rescoring;
import org.valuenet.scoring.Scoring;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The import room in a process of its own, which runs one file and may be killed at any
 * moment: {@code CrashedImport <uri> <password> <feed> <file>}.
 */
final class CrashedImport {

	private CrashedImport() {
	}

	public static void main(String[] args) throws Exception {
		try (Driver driver = GraphDatabase.driver(args[0], AuthTokens.basic("neo4j", args[1]));
				AnnotationConfigApplicationContext room = room(driver)) {
			System.out.println("begins " + Instant.now());
			int status = room.getBean(ImportCommand.class).importAll(List.of(args[2] + "=" + Path.of(args[3])), false);
			System.out.println("ends with " + status);
			System.exit(status);
		}
	}

	/** The room on a connection of its own. */
	static AnnotationConfigApplicationContext room(Driver driver) throws ClassNotFoundException {
		AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();
		room.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("crash", Map.of("valuenet.import-lease-seconds", "1")));
		room.registerBean(Driver.class, () -> driver);
		room.registerBean(Clock.class, Clock::systemUTC);
		room.register(Graph.class, Class.forName("org.valuenet.graph.QueryCatalogue"), Viewer.class, Audit.class,
				AsOf.class, Scoring.class, Feeds.class, JobLeases.class, JobLedger.class, ChunkWriter.class,
				DryRun.class, ReplayedRows.class, Replay.class, Rescoring.class, PausedRequests.class,
				ImportRunner.class, ImportJobs.class, Imports.class, GraphDigest.class, ImportCommand.class);
		room.refresh();
		return room;
	}

}
