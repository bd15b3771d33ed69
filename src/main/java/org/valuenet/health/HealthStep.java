package org.valuenet.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.ScoreStep;

import org.springframework.stereotype.Component;

/** Scores health with the standard scorecard. */
@Component
class HealthStep implements ScoreStep {

	private final Scorecards scorecards;

	HealthStep(Scorecards scorecards) {
		this.scorecards = scorecards;
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
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		Scorecard scorecard = this.scorecards.standard();
		transaction.run("health/write-health",
				Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli(), "entries", scorecard.parameters(),
						"scorecardId", scorecard.scorecardId(), "scorecardVersion", scorecard.edition(), "healthyFrom",
						scorecard.healthyFrom(), "watchFrom", scorecard.watchFrom()));
	}

}
