package org.valuenet.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j 5.26 Community server in this JVM: Bolt alone, on an ephemeral loopback port,
 * with a random password that never leaves the process. The one class that touches the
 * server's own API (GPL-3.0, an optional dependency).
 */
final class EmbeddedNeo4j implements AutoCloseable {

	private final DatabaseManagementService server;

	private final URI uri;

	private final String password = UUID.randomUUID().toString();

	/**
	 * Starts the server on a store folder, which is made when it is missing.
	 * @throws StoreUnavailableException if the store is locked, damaged or not writable
	 */
	EmbeddedNeo4j(Path directory) {
		StoreFolder folder = StoreFolder.at(directory);
		try {
			this.server = started(directory);
			this.uri = open();
		}
		catch (RuntimeException ex) {
			throw folder.failed(ex);
		}
	}

	URI uri() {
		return this.uri;
	}

	String password() {
		return this.password;
	}

	private static DatabaseManagementService started(Path directory) {
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
			.build();
	}

	private URI open() {
		try {
			return opened();
		}
		catch (RuntimeException ex) {
			this.server.shutdown();
			throw ex;
		}
	}

	private URI opened() {
		GraphDatabaseAPI system = (GraphDatabaseAPI) this.server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
				Map.of("password", this.password));
		if (!this.server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(10_000)) {
			throw new IllegalStateException("the database did not become available");
		}
		int port = system.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://127.0.0.1:" + port);
	}

	@Override
	public void close() {
		this.server.shutdown();
	}

}
