package org.valuenet.health;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.BadRequestException;
import org.valuenet.graph.Graph;
import org.valuenet.health.HealthScore.CardName;
import org.valuenet.health.HealthScore.Contribution;
import org.valuenet.measure.Signals;
import org.valuenet.measure.Signals.Measured;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the stored scores, and computes others from the facts. */
@Component
class HealthScores {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	private final Scorecards scorecards;

	private final Signals signals;

	HealthScores(Graph graph, Viewer viewer, AsOf asOf, @Lazy Scorecards scorecards, Signals signals) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
		this.scorecards = scorecards;
		this.signals = signals;
	}

	/** Scores by customer; those without a score are left out. */
	Map<String, HealthScore> of(Basis basis, List<String> customerIds) {
		return (basis.asOf() == null && basis.scorecard() == null) ? stored(customerIds) : computed(basis, customerIds);
	}

	/** Contributions of stored scores, computed from the facts they were made of. */
	Map<HealthScore, List<Contribution>> contributions(List<HealthScore> scores) {
		Map<HealthScore, List<Contribution>> contributions = new HashMap<>();
		scores.stream().collect(Collectors.groupingBy(HealthScore::asOf)).forEach((asOf, together) -> {
			Scorecard scorecard = this.scorecards.standard();
			Map<String, List<Contribution>> computed = new HashMap<>();
			score(together.stream().map(HealthScore::customerId).toList(), asOf, scorecard)
				.forEach((customerId, row) -> computed.put(customerId, HealthScore.contributions(row)));
			together.forEach((score) -> contributions.put(score, (score.computed() != null) ? score.computed()
					: computed.getOrDefault(score.customerId(), List.of())));
		});
		return contributions;
	}

	private Map<String, HealthScore> stored(List<String> customerIds) {
		String name = this.scorecards.standard().name();
		return this.graph
			.read("health/find-health", Map.of("scope", this.viewer.scope().parameter(), "customerIds", customerIds))
			.stream()
			.map((row) -> new HealthScore(row.get("customerId").asString(), row.get("value").asDouble(),
					row.get("band").asString(), Instant.ofEpochMilli(row.get("asOf").asLong()),
					row.get("confidence").asDouble(),
					new CardName(row.get("scorecardId").asString(), name, row.get("scorecardVersion").asInt()), null))
			.collect(Collectors.toMap(HealthScore::customerId, (score) -> score));
	}

	private Map<String, HealthScore> computed(Basis basis, List<String> customerIds) {
		Scorecard scorecard = scorecard(basis.scorecard());
		Instant instant = this.asOf.orCurrent(basis.asOf());
		Map<String, HealthScore> scores = new HashMap<>();
		score(customerIds, instant, scorecard).forEach((customerId, row) -> {
			if (!row.get("value").isNull()) {
				double value = row.get("value").asDouble();
				scores.put(customerId, new HealthScore(customerId, value, scorecard.band(value), instant,
						row.get("confidence").asDouble(), CardName.of(scorecard), HealthScore.contributions(row)));
			}
		});
		return scores;
	}

	private Scorecard scorecard(@Nullable String id) {
		return (id == null) ? this.scorecards.standard() : this.scorecards.findById(id)
			.orElseThrow(() -> new BadRequestException(
					"argument scorecard: no scorecard has the id \"" + id + "\"; leave it out for the standard one"));
	}

	private Map<String, Record> score(List<String> customerIds, Instant instant, Scorecard scorecard) {
		return this.graph.inRead((transaction) -> {
			List<Map<String, Object>> rows = this.signals
				.measure(transaction, customerIds, instant, scorecard.measures())
				.stream()
				.map(Measured::parameter)
				.toList();
			return transaction.run("health/score-health", Map.of("rows", rows, "entries", scorecard.parameters()));
		}).stream().collect(Collectors.toMap((row) -> row.get("customerId").asString(), (row) -> row));
	}

	/**
	 * What a score is asked for: an instant and a scorecard, both null for the stored
	 * one.
	 */
	record Basis(@Nullable Instant asOf, @Nullable String scorecard) {
	}

}
