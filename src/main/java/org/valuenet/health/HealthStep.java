package org.valuenet.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.measure.Signals;
import org.valuenet.measure.Signals.Measured;
import org.valuenet.scoring.ScoreStep;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Scores health with the standard scorecard. */
@Component
class HealthStep implements ScoreStep {

	private final Scorecards scorecards;

	private final Signals signals;

	HealthStep(@Lazy Scorecards scorecards, Signals signals) {
		this.scorecards = scorecards;
		this.signals = signals;
	}

	@Override
	public String name() {
		return "health";
	}

	@Override
	public Set<String> after() {
		return Set.of("measure");
	}

	@Override
	public List<String> queries() {
		List<String> names = new ArrayList<>(this.signals.queries(this.scorecards.standard().measures()));
		names.addAll(List.of("health/score-health", "health/write-health"));
		return names;
	}

	@Override
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		Scorecard scorecard = this.scorecards.standard();
		List<Map<String, Object>> rows = this.signals.measure(transaction, customerIds, asOf, scorecard.measures())
			.stream()
			.map(Measured::parameter)
			.toList();
		List<Map<String, Object>> scored = transaction
			.run("health/score-health", Map.of("rows", rows, "entries", scorecard.parameters()))
			.stream()
			.map(Record::asMap)
			.toList();
		transaction.run("health/write-health",
				Map.of("rows", scored, "asOf", asOf.toEpochMilli(), "scorecardId", scorecard.scorecardId(),
						"scorecardVersion", scorecard.edition(), "healthyFrom", scorecard.healthyFrom(), "watchFrom",
						scorecard.watchFrom()));
	}

}
