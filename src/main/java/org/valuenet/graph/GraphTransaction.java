package org.valuenet.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** One transaction, in which queries are run by name. */
public final class GraphTransaction {

	private final QueryCatalogue queries;

	private final TransactionContext transaction;

	private final Graph graph;

	GraphTransaction(Graph graph, QueryCatalogue queries, TransactionContext transaction) {
		this.graph = graph;
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

	/** Reads beside this transaction what is committed, without what it has written. */
	public List<Record> committed(String query, Map<String, ?> parameters) {
		return this.graph.inWrite((beside) -> beside.run(query, parameters));
	}

	/**
	 * Runs a named query and hands its rows on as they come.
	 * @return what it has written
	 */
	@SuppressWarnings("unchecked")
	public SummaryCounters forEach(String query, Map<String, ?> parameters, Consumer<Record> reader) {
		Result result = this.transaction.run(this.queries.named(query).text(), (Map<String, Object>) parameters);
		result.forEachRemaining(reader);
		return result.consume().counters();
	}

}
