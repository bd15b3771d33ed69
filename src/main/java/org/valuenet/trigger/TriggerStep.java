package org.valuenet.trigger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.measure.Signals;
import org.valuenet.measure.Signals.Measured;
import org.valuenet.scoring.ScoreStep;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks for customers that a rule fires for. */
@Component
class TriggerStep implements ScoreStep {

	private final TriggerRules rules;

	private final Signals signals;

	TriggerStep(@Lazy TriggerRules rules, Signals signals) {
		this.rules = rules;
		this.signals = signals;
	}

	@Override
	public String name() {
		return "trigger";
	}

	@Override
	public Set<String> after() {
		return Set.of("measure", "health");
	}

	@Override
	public List<String> queries() {
		return List.of("trigger/score-askers", "trigger/write-firings");
	}

	@Override
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		TriggerRule rule = this.rules.predictiveService();
		if (rule.enabled()) {
			fire(transaction, rule, customerIds, asOf);
		}
	}

	/**
	 * Fires a rule, and returns the keys of the firings; the cheap condition goes first.
	 */
	List<String> fire(GraphTransaction transaction, TriggerRule rule, List<String> customerIds, Instant asOf) {
		Map<String, Record> askers = transaction.run("trigger/score-askers",
				Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli(), "role", rule.role(), "topics",
						rule.topics(), "minimumPosts", rule.minimumPosts(), "postWindowDays", rule.postWindowDays()))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(), (row) -> row));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Measured measured : askers.isEmpty() ? List.<Measured>of()
				: this.signals.measure(transaction, List.copyOf(askers.keySet()), asOf, List.of("mtbfChange"))) {
			Record asker = askers.get(measured.customerId());
			if (asker != null && measured.value("mtbfChange").orElse(0) <= -rule.minimumDrop()) {
				rows.add(Map.of("customerId", measured.customerId(), "topicId", asker.get("topicId").asString(),
						"postIds", asker.get("postIds").asList(), "mtbfChange",
						measured.value("mtbfChange").orElseThrow(), "mtbfHours",
						measured.value("mtbfHours").orElseThrow()));
			}
		}
		return rows.isEmpty() ? List.of() : written(transaction, rule, rows, asOf);
	}

	private static List<String> written(GraphTransaction transaction, TriggerRule rule, List<Map<String, Object>> rows,
			Instant asOf) {
		return transaction
			.run("trigger/write-firings",
					Map.of("rows", rows, "asOf", asOf.toEpochMilli(), "ruleId", rule.ruleId(), "ruleVersion",
							rule.edition(), "quietDays", rule.quietDays(), "productId", rule.productId()))
			.stream()
			.map((row) -> row.get("firingId").asString())
			.toList();
	}

}
