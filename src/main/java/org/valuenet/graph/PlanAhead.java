package org.valuenet.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Has the database plan queries on a second thread before they are asked. On a cold JVM
 * planning a statement takes some tenths of a second, most of what a first start does;
 * {@code EXPLAIN} puts the plan where the query itself finds it.
 */
@Component
public class PlanAhead {

	private static final Log log = LogFactory.getLog(PlanAhead.class);

	private final Driver driver;

	private final QueryCatalogue queries;

	PlanAhead(@Lazy Driver driver, QueryCatalogue queries) {
		this.driver = driver;
		this.queries = queries;
	}

	/**
	 * Begins to plan, from the last to the first: work that runs them from the first to
	 * the last plans for itself what it meets, so the two share the load and end
	 * together. The names are asked for on the second thread.
	 * @param alone those asked in transactions that have written nothing before, in their
	 * order
	 * @param behindWrites those asked after them, in transactions that have written: the
	 * database keeps a plan of its own for these
	 */
	public void begin(Supplier<List<String>> alone, Supplier<List<String>> behindWrites) {
		Thread thread = new Thread(() -> plan(alone, behindWrites), "plan-ahead");
		thread.setDaemon(true);
		thread.start();
	}

	private void plan(Supplier<List<String>> alone, Supplier<List<String>> behindWrites) {
		try (Session session = this.driver.session()) {
			try (Transaction transaction = session.beginTransaction()) {
				transaction.run("CREATE ()").consume();
				plan(behindWrites.get(), transaction);
				transaction.rollback();
			}
			plan(alone.get(), session);
		}
		catch (RuntimeException ex) {
			log.debug("planning ahead ended; each query is planned when it is asked", ex);
		}
	}

	private void plan(List<String> names, SimpleQueryRunner runner) {
		List<String> latestFirst = new ArrayList<>(names);
		Collections.reverse(latestFirst);
		for (String name : latestFirst) {
			Query query = this.queries.named(name);
			runner.run("EXPLAIN " + query.text(), examples(query)).consume();
		}
	}

	/** Values of the right types: a plan is kept for the types of its parameters. */
	private static Map<String, Object> examples(Query query) {
		return query.parameters()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (parameter) -> example(parameter.getValue())));
	}

	private static Object example(String type) {
		return switch (type) {
			case "STRING" -> "";
			case "INTEGER" -> 0L;
			case "FLOAT" -> 0.0;
			case "BOOLEAN" -> true;
			case "MAP" -> Map.of();
			case "LIST<MAP>" -> List.of(Map.of());
			case "LIST<ROW>" -> List.of(List.of());
			case "LIST<STRING>" -> List.of("");
			default -> List.of();
		};
	}

}
