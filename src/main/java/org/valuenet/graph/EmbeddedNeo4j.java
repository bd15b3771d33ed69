package org.valuenet.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j 5.26 Community server in this JVM: Bolt alone, on an ephemeral loopback port,
 * with a random password that never leaves the process. It starts on a thread of its own,
 * beside the rest of the service; who asks for its address waits for it. The one class
 * that touches the server's own API (GPL-3.0, an optional dependency).
 */
final class EmbeddedNeo4j implements AutoCloseable {

	/**
	 * While a first import fills the graph, its statistics change all the time.
	 */
	private static final Duration REPLAN_INTERVAL = Duration.ofMinutes(2);

	private final String password = UUID.randomUUID().toString();

	private final CompletableFuture<Running> running = new CompletableFuture<>();

	private final StoreFolder folder;

	private boolean closed;

	/**
	 * Begins to start the server on a store folder, which is made when it is missing.
	 * @throws StoreUnavailableException if the store is locked or not writable
	 */
	EmbeddedNeo4j(Path directory) {
		this(directory, REPLAN_INTERVAL);
	}

	/**
	 * Begins to start a server that keeps a plan at least so long, however its graph
	 * changes meanwhile.
	 */
	EmbeddedNeo4j(Path directory, Duration replanInterval) {
		this.folder = StoreFolder.at(directory);
		Thread thread = new Thread(() -> start(replanInterval), "neo4j-start");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * Where the server listens, once it does.
	 * @throws StoreUnavailableException if the store is locked or damaged
	 */
	URI uri() {
		try {
			return this.running.join().uri();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	String password() {
		return this.password;
	}

	private void start(Duration replanInterval) {
		try {
			this.running.complete(open(started(this.folder.path(), replanInterval)));
		}
		catch (RuntimeException ex) {
			this.running.completeExceptionally(this.folder.failed(ex));
		}
		catch (Error ex) {
			this.running.completeExceptionally(ex);
		}
	}

	private static DatabaseManagementService started(Path directory, Duration replanInterval) {
		Duration second = Duration.ofSeconds(1);
		return new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(256))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
			.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, second)
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, second)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			// lists of rows are of every length, and one plan fits them all
			.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
			.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, replanInterval)
			.build();
	}

	private Running open(DatabaseManagementService server) {
		try {
			return new Running(server, address(server));
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	private URI address(DatabaseManagementService server) {
		GraphDatabaseAPI system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
				Map.of("password", this.password));
		requireAvailable((GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
		int port = system.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://127.0.0.1:" + port);
	}

	/** A damaged store is not waited for. */
	private static void requireAvailable(GraphDatabaseAPI database) {
		database.getDependencyResolver()
			.resolveDependency(DatabaseStateService.class)
			.causeOfFailure(database.databaseId())
			.ifPresent((cause) -> {
				throw new IllegalStateException("the database has failed", cause);
			});
		if (!database.isAvailable(10_000)) {
			throw new IllegalStateException("the database did not become available");
		}
	}

	/** Stops the server, once; one that is about to start is waited for. */
	@Override
	public synchronized void close() {
		if (!this.closed) {
			this.closed = true;
			this.running.handle((started, failure) -> {
				if (started != null) {
					started.server().shutdown();
				}
				return started;
			}).join();
		}
	}

	/**
	 * Stops a server that nobody has stopped, and removes a store that it has made; one
	 * that did not start may have met the store of another.
	 */
	synchronized void abandon() {
		if (!this.closed) {
			close();
			if (!this.running.isCompletedExceptionally()) {
				this.folder.removeIfFresh();
			}
		}
	}

	private record Running(DatabaseManagementService server, URI uri) {
	}

}
