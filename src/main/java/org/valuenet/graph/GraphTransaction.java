package org.valuenet.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
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

	/**
	 * What the rows of a query hold, in their order, where they are lists
	 * ({@code LIST<ROW>}).
	 */
	public List<String> rowNames(String query) {
		return this.queries.named(query).rowNames().names();
	}

	/** Those of them by which something is looked up that may be unknown. */
	public List<String> optionalRowNames(String query) {
		return this.queries.named(query).rowNames().optional();
	}

	/**
	 * The label of the node of which each row of a query writes one, and no other node;
	 * null where its file does not say so.
	 */
	public @Nullable String fact(String query) {
		return this.queries.named(query).fact();
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
