package org.valuenet.trigger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.ScoreStep;

import org.springframework.stereotype.Component;

/** Looks for customers that a rule fires for. */
@Component
class TriggerStep implements ScoreStep {

	private final TriggerRules rules;

	TriggerStep(TriggerRules rules) {
		this.rules = rules;
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
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		TriggerRule rule = this.rules.predictiveService();
		if (rule.enabled()) {
			transaction.run("trigger/write-firings", parameters(rule, customerIds, asOf));
		}
	}

	static Map<String, Object> parameters(TriggerRule rule, List<String> customerIds, Instant asOf) {
		return Map.ofEntries(Map.entry("customerIds", customerIds), Map.entry("asOf", asOf.toEpochMilli()),
				Map.entry("ruleId", rule.ruleId()), Map.entry("ruleVersion", rule.edition()),
				Map.entry("role", rule.role()), Map.entry("topics", rule.topics()),
				Map.entry("minimumPosts", rule.minimumPosts()), Map.entry("postWindowDays", rule.postWindowDays()),
				Map.entry("minimumDrop", rule.minimumDrop()), Map.entry("quietDays", rule.quietDays()),
				Map.entry("productId", rule.productId()));
	}

}
