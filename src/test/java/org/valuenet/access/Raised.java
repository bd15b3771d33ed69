package org.valuenet.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.valuenet.graph.TestGraph;

/** Firings of the one rule, raised as scoring raises them. */
final class Raised {

	static final String RULE = "predictive-service";

	private static final long DAY = 86_400_000;

	/** The service's look at the counter is up to a second old: it never goes back. */
	private static final AtomicLong NUMBER = new AtomicLong();

	private Raised() {
	}

	/** Two customers, of which R-6 is responsible for the first. */
	static void twoCustomers() {
		TestGraph.clear();
		TestGraph.cypher("""
				CREATE (:Product {productId: 'P-1'}),
				(:TriggerRule {ruleId: $rule, revision: 0, name: 'Rule', edition: 1, enabled: true, minimumDrop: 0.15,
				  role: 'CTO', topics: [], minimumPosts: 3, postWindowDays: 30, quietDays: 90, productId: 'P-1'}),
				  (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(:Customer {customerId: 'C-1', name: 'A'}),
				  (:Customer {customerId: 'C-2', name: 'B'}),
				  (:FiringCounter {counterId: 'firings', raised: $raised})
				""", Map.of("rule", RULE, "raised", NUMBER.addAndGet(10_000)));
	}

	/** Raises a firing on a day since 1970 and returns its key. */
	static String on(long day, String customerId) {
		return TestGraph.graph()
			.inWrite((transaction) -> transaction.run("trigger/write-firings",
					Map.of("rows",
							List.of(Map.of("customerId", customerId, "topicId", "t", "postIds", List.of(), "mtbfChange",
									-0.2, "mtbfHours", 9.0)),
							"asOf", day * DAY, "ruleId", RULE, "ruleVersion", 1, "quietDays", 1, "productId", "P-1")))
			.get(0)
			.get("firingId")
			.asString();
	}

}
