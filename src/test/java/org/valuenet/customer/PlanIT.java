package org.valuenet.customer;

import java.util.*;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;

class PlanIT {

	@Test
	void plan() throws Exception {
		TestGraph.clear();
		TestGraph.cypher(
				"UNWIND range(1, 40000) AS i CREATE (c:Customer {customerId: 'C-' + i, name: 'N' + (i % 9000), healthSort: toFloat(i % 90), creditLimitMinor: i % 100, industry: 'I' + (i % 300), grade: ['A','B','C'][i%3], lastSignalSort: i}) CREATE (c)-[:OPERATES]->(d:Device {deviceId:'D-'+i, critical:true}) CREATE (c)-[:PLACED]->(:Order {orderId:'O-'+i, placedAt:i, status:'PLACED', currency:'CNY', amountMinor:1})",
				Map.of());
		TestGraph.cypher(
				"UNWIND range(1, 100000) AS i CREATE (c:Signal {signalId: 'S-' + i, deviceId: 'D-' + (i % 100), at: i, kind: 'X', value: 1.0})",
				Map.of());
		TestGraph.cypher("CALL db.resampleOutdatedIndexes()", Map.of());
		TestGraph.cypher("CALL db.prepareForReplanning()", Map.of());
		Map<String, Object> p = new HashMap<>();
		p.put("scope", Map.of("all", true));
		p.put("value", 40.0);
		p.put("valueId", "C-5");
		p.put("noneId", "");
		p.put("limit", 21);
		p.put("from", Long.MIN_VALUE);
		p.put("to", Long.MAX_VALUE);
		p.put("beforeAt", 30000L);
		p.put("beforeId", "O-5");
		p.put("kinds", null);
		p.put("signalLimit", 6);
		p.put("customerIds", List.of("C-1", "C-2", "C-3", "C-10"));
		p.put("deviceIds", List.of("D-1", "D-2"));
		p.put("asOf", 1L);
		p.put("afterId", "");
		p.put("counted", false);
		p.put("countLimit", 0);
		p.put("totalled", false);
		for (String q : List.of("text", "owner", "industry", "segment", "region", "grade", "stale", "healthBand",
				"healthBelow")) {
			p.put(q, null);
		}
		p.put("industry", "I7");
		for (String name : List.of("customer/find-customers#health-asc", "customer/find-customers#name-desc",
				"customer/find-customers-where#industry-health-asc", "customer/find-customer-count",
				"commerce/find-orders", "device/find-devices-of-customers", "device/find-signals",
				"commerce/find-orders-of-customers", "device/score-online-rates")) {
			if (name.contains("name-")) {
				p.put("value", "N5");
			}
			else {
				p.put("value", 40.0);
			}
			p.put("windowStart", 0L);
			p.put("windowEnd", 864000000L);
			String text = org.valuenet.graph.PlanText.of(name);
			long best = Long.MAX_VALUE;
			for (int i = 0; i < 30; i++) {
				long t = System.nanoTime();
				TestGraph.graph().read(name, p);
				best = Math.min(best, System.nanoTime() - t);
			}
			try (var s = TestGraph.driver().session()) {
				var r = s.run("PROFILE " + text, p);
				r.list();
				var summary = r.consume();
				System.out.println("PLAN " + name + " best " + best / 1000 + " us, notifications "
						+ summary.gqlStatusObjects().stream().map((n) -> n.gqlStatus()).toList());
				print(summary.profile(), 0);
			}
		}
	}

	static void print(org.neo4j.driver.summary.ProfiledPlan plan, int depth) {
		System.out.println("PLAN " + "  ".repeat(depth) + plan.operatorType() + " rows=" + plan.records() + " hits="
				+ plan.dbHits() + " "
				+ String.valueOf(plan.arguments().get("Details"))
					.replaceAll("\\s+", " ")
					.substring(0, Math.min(110,
							String.valueOf(plan.arguments().get("Details")).replaceAll("\\s+", " ").length())));
		plan.children().forEach((c) -> print(c, depth + 1));
	}

}
