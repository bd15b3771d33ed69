package org.valuenet.graph;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The one real Neo4j of a test run: the server that {@code test.neo4j.uri} and
 * {@code test.neo4j.password} name, else a container where Docker answers, else the
 * embedded server. Import it into a Spring test, or use {@link #driver()} and
 * {@link #graph()}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestGraph {

	/**
	 * Each test clears the graph and fills it anew, so that no plan would last: as long
	 * as the run takes.
	 */
	private static final Duration REPLAN_INTERVAL = Duration.ofHours(1);

	private static final URI URI_OF_SERVER;

	private static final String PASSWORD;

	private static final AuthToken TOKEN;

	private static final Driver DRIVER;

	private static final QueryCatalogue QUERIES;

	private static final Graph GRAPH;

	private static final PlanAhead PLAN_AHEAD;

	static {
		try {
			if (System.getProperty("test.neo4j.uri") != null) {
				URI_OF_SERVER = URI.create(System.getProperty("test.neo4j.uri"));
				PASSWORD = System.getProperty("test.neo4j.password", "");
			}
			else if (DockerClientFactory.instance().isDockerAvailable()) {
				Neo4jContainer container = new Neo4jContainer("neo4j:5.26").withAdminPassword("valuenet-tests");
				container.start();
				URI_OF_SERVER = URI.create(container.getBoltUrl());
				PASSWORD = "valuenet-tests";
			}
			else {
				Path folder = Files.createTempDirectory(Path.of("target"), "neo4j-");
				EmbeddedNeo4j server = new EmbeddedNeo4j(folder, REPLAN_INTERVAL);
				removeAtExit(folder);
				URI_OF_SERVER = server.uri();
				PASSWORD = server.password();
			}
			TOKEN = AuthTokens.basic("neo4j", PASSWORD);
			Config.ConfigBuilder config = Config.builder();
			new DriverLogging().customize(config);
			DRIVER = GraphDatabase.driver(URI_OF_SERVER, TOKEN, config.build());
			QUERIES = new QueryCatalogue();
			GRAPH = new Graph(DRIVER, QUERIES);
			PLAN_AHEAD = new PlanAhead(DRIVER, QUERIES);
			new SchemaMigrations(DRIVER, GRAPH, Clock.systemUTC()).apply();
		}
		catch (IOException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	public static URI uri() {
		return URI_OF_SERVER;
	}

	/** Of the user neo4j. */
	public static String password() {
		return PASSWORD;
	}

	/** The schema, in another database than that of the tests. */
	public static void applySchema(Driver driver) {
		new SchemaMigrations(driver, new Graph(driver, QUERIES), Clock.systemUTC()).apply();
	}

	/** A server of its own on that folder, for as long as it is not closed. */
	public static Closeable serverOn(Path directory) {
		EmbeddedNeo4j server = new EmbeddedNeo4j(directory);
		server.uri();
		return server::close;
	}

	public static Driver driver() {
		return DRIVER;
	}

	static QueryCatalogue queries() {
		return QUERIES;
	}

	public static Graph graph() {
		return GRAPH;
	}

	public static PlanAhead planAhead() {
		return PLAN_AHEAD;
	}

	/**
	 * The server ends with its process, not before: contexts that close at the same time
	 * still write to it.
	 */
	private static void removeAtExit(Path folder) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			try (Stream<Path> paths = Files.walk(folder)) {
				// the last one named is the first one deleted
				paths.map(Path::toFile).forEach(File::deleteOnExit);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}));
	}

	/** Removes every node but the record of the schema. */
	public static void clear() {
		cypher("MATCH (n) WHERE NOT n:SchemaMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
				Map.of());
	}

	/** Runs a statement of a test's own, such as a fixture or an independent count. */
	public static List<Record> cypher(String statement, Map<String, Object> parameters) {
		try (var session = DRIVER.session()) {
			return session.run(statement, parameters).list();
		}
	}

	@Bean
	@Primary
	Neo4jConnectionDetails testGraphConnection() {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI_OF_SERVER;
			}

			@Override
			public AuthToken getAuthToken() {
				return TOKEN;
			}

		};
	}

}
