package org.valuenet.scoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;

import org.springframework.stereotype.Component;

/**
 * Runs the score steps in their order. Customers whose facts changed are marked as due in
 * the fact's own transaction and lose the mark in the transaction that scores them, so a
 * stop in between loses nothing.
 */
@Component
public class Scoring {

	private static final int BATCH = 250;

	private final Graph graph;

	private final List<Groundwork> groundwork;

	private final List<ScoreStep> steps;

	private final List<ModelFit> models;

	private final List<WholeScore> wholes;

	Scoring(Graph graph, List<Groundwork> groundwork, List<ScoreStep> steps, List<ModelFit> models,
			List<WholeScore> wholes) {
		this.graph = graph;
		this.groundwork = groundwork;
		this.steps = StepOrder.of(steps);
		this.models = models;
		this.wholes = wholes;
	}

	/** Names of the queries that a rescore begins with, in their order. */
	public List<String> queries() {
		List<String> names = new ArrayList<>();
		this.groundwork.forEach((work) -> names.addAll(work.queries()));
		names.add("scoring/find-due");
		this.models.forEach((model) -> names.addAll(model.queries()));
		names.add("scoring/write-scored");
		return names;
	}

	/**
	 * Names of the queries that follow them in transactions that have written, in their
	 * order.
	 */
	public List<String> queriesBehindWrites() {
		return this.steps.stream().flatMap((step) -> step.queries().stream()).toList();
	}

	/**
	 * Scores these customers inside a running transaction. They lose the mark first,
	 * which locks them: whoever changes facts of theirs meanwhile has either committed,
	 * and is seen, or marks them again afterwards.
	 */
	public void scoreIn(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		transaction.run("scoring/write-scored", Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli()));
		this.steps.forEach((step) -> step.score(transaction, customerIds, asOf));
	}

	/** Marks customers whose facts changed, in the transaction that changed them. */
	public void markDue(GraphTransaction transaction, Collection<String> customerIds) {
		transaction.run("scoring/write-due", Map.of("customerIds", List.copyOf(customerIds)));
	}

	/**
	 * Lays the groundwork, fits the models and scores the customers that are due; returns
	 * how many.
	 */
	public int rescoreDue(Instant asOf) {
		return noted(() -> {
			this.groundwork.forEach((work) -> work.lay(asOf));
			if (keys("scoring/find-due", page("", 1)).isEmpty()) {
				return 0;
			}
			this.models.forEach((model) -> model.fit(asOf));
			return walk((after) -> keys("scoring/find-due", page(after, BATCH)), asOf);
		});
	}

	/** Whether a customer's scores are as of a day before that of the instant. */
	boolean isOutdated(Instant asOf) {
		return !outdated(asOf, 1).isEmpty();
	}

	/**
	 * Fits the models and scores the customers whose scores are as of an earlier day;
	 * returns how many.
	 */
	int rescoreOutdated(Instant asOf) {
		this.groundwork.forEach((work) -> work.lay(asOf));
		this.models.forEach((model) -> model.fit(asOf));
		return walk((after) -> outdated(asOf, BATCH), asOf);
	}

	private List<String> outdated(Instant asOf, int limit) {
		long day = asOf.truncatedTo(ChronoUnit.DAYS).toEpochMilli();
		return keys("scoring/find-outdated",
				Map.of("scope", Scope.everything().parameter(), "before", day, "limit", limit));
	}

	/** Fits the models and scores every customer; returns how many. */
	public int rescoreAll(Instant asOf) {
		return noted(() -> {
			this.groundwork.forEach((work) -> work.lay(asOf));
			this.models.forEach((model) -> model.fit(asOf));
			return walk((after) -> keys("scoring/find-customer-ids", page(after, BATCH)), asOf);
		});
	}

	/** Scores whoever is due, and keeps up to when that takes facts in. */
	private int noted(IntSupplier work) {
		long begunAt = this.graph.inWrite((transaction) -> transaction.run("scoring/write-scoring-begun", Map.of()))
			.get(0)
			.get("begunAt")
			.asLong();
		int scored = work.getAsInt();
		this.graph.inWrite((transaction) -> transaction.run("scoring/write-scoring-ended", Map.of("begunAt", begunAt)));
		return scored;
	}

	/** Scores the named customers with the models at hand; returns how many exist. */
	public int rescore(List<String> customerIds, Instant asOf) {
		return this.graph.inWrite((transaction) -> {
			List<String> known = transaction
				.run("scoring/find-known-ids",
						Map.of("customerIds", customerIds, "scope", Scope.everything().parameter()))
				.stream()
				.map((row) -> row.get("customerId").asString())
				.toList();
			scoreIn(transaction, known, asOf);
			return known.size();
		});
	}

	/**
	 * Scores batch after batch, each in a transaction.
	 * @param next the batch behind a key
	 */
	private int walk(Function<String, List<String>> next, Instant asOf) {
		int scored = 0;
		String after = "";
		while (true) {
			List<String> batch = next.apply(after);
			if (batch.isEmpty()) {
				this.wholes.forEach((whole) -> whole.score(asOf));
				return scored;
			}
			this.graph.inWrite((transaction) -> {
				scoreIn(transaction, batch, asOf);
				return batch.size();
			});
			scored += batch.size();
			after = batch.get(batch.size() - 1);
		}
	}

	private List<String> keys(String query, Map<String, Object> parameters) {
		return this.graph.read(query, parameters).stream().map((row) -> row.get("customerId").asString()).toList();
	}

	private static Map<String, Object> page(String after, int limit) {
		return Map.of("scope", Scope.everything().parameter(), "after", after, "limit", limit);
	}

}
