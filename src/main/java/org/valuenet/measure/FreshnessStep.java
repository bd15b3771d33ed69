package org.valuenet.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.ScoreStep;

import org.springframework.stereotype.Component;

/** Keeps the instant of each customer's newest fact. */
@Component
class FreshnessStep implements ScoreStep {

	@Override
	public String name() {
		return "measure";
	}

	@Override
	public Set<String> after() {
		return Set.of("sentiment");
	}

	@Override
	public List<String> queries() {
		return List.of("measure/write-freshness");
	}

	@Override
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		transaction.run("measure/write-freshness", Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli()));
	}

}
