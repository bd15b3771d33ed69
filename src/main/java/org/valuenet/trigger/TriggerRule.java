package org.valuenet.trigger;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A compound rule: MTBF fell, and one contact in a role asked about one technical topic.
 * Saved and loaded whole.
 *
 * @param edition version of the rule, raised whenever it would fire differently
 * @param minimumDrop fall of the MTBF over 90 days against the 90 days before, 0 to 1
 * @param role role of the contact who asks
 * @param topics keys of the technical topics that count, each by itself
 * @param minimumPosts posts of one contact on one topic
 * @param postWindowDays whole UTC days in which they count, the day of asOf the last
 * @param quietDays days after a firing in which the customer is not fired for again
 * @param productId key of the product that the rule recommends
 */
@Node("TriggerRule")
record TriggerRule(@Id String ruleId, @Version @Nullable Long revision, String name, int edition, boolean enabled,
		double minimumDrop, String role, List<String> topics, int minimumPosts, int postWindowDays, int quietDays,
		String productId) {

	static final String PREDICTIVE_SERVICE = "predictive-service";

	TriggerRule {
		if (!(minimumDrop > 0 && minimumDrop <= 1) || minimumPosts < 1 || postWindowDays < 1 || quietDays < 1) {
			throw new IllegalArgumentException(
					"trigger rule " + ruleId + ": the drop must be above 0 and at most 1; posts and days at least 1");
		}
	}

	/** The rule that a new graph begins with. */
	static TriggerRule predictiveService() {
		return new TriggerRule(PREDICTIVE_SERVICE, null, "Predictive service package", 1, true, 0.15, "CTO",
				List.of("edge-computing", "predictive-maintenance", "digital-twin", "industrial-iot"), 3, 30, 90,
				"P-PSP");
	}

}
