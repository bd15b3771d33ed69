package org.valuenet.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.stereotype.Component;

/**
 * The only way to the database: named queries in managed transactions, which the driver
 * runs again after a transient failure. Work handed in must therefore leave the same
 * graph when it runs twice. Bookmarks are kept, so that a read sees the writes before it
 * on a cluster too.
 */
@Component
public class Graph {

	private static final TransactionConfig READ = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(10))
		.build();

	private static final TransactionConfig WALK = TransactionConfig.builder().withTimeout(Duration.ofHours(2)).build();

	private static final TransactionConfig WRITE = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(60))
		.build();

	private final Driver driver;

	private final QueryCatalogue queries;

	private volatile boolean suspended;

	Graph(Driver driver, QueryCatalogue queries) {
		this.driver = driver;
		this.queries = queries;
	}

	/** Runs one reading query in a transaction of its own. */
	public List<Record> read(String query, Map<String, ?> parameters) {
		return inRead((transaction) -> transaction.run(query, parameters));
	}

	public <T> T inRead(Function<GraphTransaction, T> work) {
		try (Session session = session()) {
			return session
				.executeRead((transaction) -> work.apply(new GraphTransaction(this, this.queries, transaction)), READ);
		}
	}

	/** Reads as {@link #inRead}, for as long as it takes to walk over the whole graph. */
	public <T> T inWalk(Function<GraphTransaction, T> work) {
		try (Session session = session()) {
			return session
				.executeRead((transaction) -> work.apply(new GraphTransaction(this, this.queries, transaction)), WALK);
		}
	}

	public <T> T inWrite(Function<GraphTransaction, T> work) {
		try (Session session = session()) {
			return session.executeWrite(
					(transaction) -> work.apply(new GraphTransaction(this, this.queries, transaction)), WRITE);
		}
	}

	/**
	 * Whether to ask the database at all. While it is known not to answer, or to refuse
	 * the credentials, requests fail at once: waiting would help nobody, and each attempt
	 * to log in brings a server nearer to locking the account.
	 */
	void suspend(boolean suspended) {
		this.suspended = suspended;
	}

	boolean isSuspended() {
		return this.suspended;
	}

	private Session session() {
		if (this.suspended) {
			throw new ServiceUnavailableException("the database cannot be used yet");
		}
		return this.driver
			.session(SessionConfig.builder().withBookmarkManager(this.driver.executableQueryBookmarkManager()).build());
	}

}
