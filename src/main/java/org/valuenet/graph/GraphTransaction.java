package org.valuenet.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** One transaction, in which queries are run by name. */
public final class GraphTransaction {

	private final QueryCatalogue queries;

	private final TransactionContext transaction;

	GraphTransaction(QueryCatalogue queries, TransactionContext transaction) {
		this.queries = queries;
		this.transaction = transaction;
	}

	/**
	 * Runs a named query and reads its whole answer.
	 * @param query the file's path below {@code cypher/} without its ending
	 */
	@SuppressWarnings("unchecked")
	public List<Record> run(String query, Map<String, ?> parameters) {
		return this.transaction.run(this.queries.named(query).text(), (Map<String, Object>) parameters).list();
	}

	/** Runs a named query and hands its rows on as they come. */
	@SuppressWarnings("unchecked")
	public void forEach(String query, Map<String, ?> parameters, Consumer<Record> reader) {
		this.transaction.run(this.queries.named(query).text(), (Map<String, Object>) parameters)
			.forEachRemaining(reader);
	}

}
