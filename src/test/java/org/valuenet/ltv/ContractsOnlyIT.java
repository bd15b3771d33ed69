package org.valuenet.ltv;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** A company that lives on contracts and has hardly an order. */
@ValuenetTest
class ContractsOnlyIT {

	private static final Instant JULY = Instant.parse("2026-07-01T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	/** The third renewal comes in ten days with 3 / 3.5. */
	@Test
	void renewalsAreWorthSomethingWithoutAModelOfOrders() {
		Fixture.load("ltv/renewals.cypher", Map.of());
		TestGraph.cypher(
				"MATCH (customer:Customer {customerId: 'K-41'}) CREATE (customer)-[:PLACED]->(:Order "
						+ "{orderId: 'O-1', status: 'COMPLETED', placedAt: $at, amountMinor: 5000, currency: 'CNY'})",
				Map.of("at", JULY.toEpochMilli() - 1));
		this.scoring.rescoreAll(JULY);
		Response answer = ExecutionGraphQlServiceTester.create(this.service)
			.document("{ contracts: customer(id: \"K-40\") { lifetimeValue { value { amountMinor } probabilityAlive "
					+ "model { kind customers parameters { name } } } } "
					+ "both: customer(id: \"K-41\") { lifetimeValue { asOf } lifetimeValueAbsence } }")
			.execute();
		answer.path("contracts.lifetimeValue.value.amountMinor").entity(Long.class).isEqualTo(85_491L);
		answer.path("contracts.lifetimeValue.probabilityAlive").valueIsNull();
		answer.path("contracts.lifetimeValue.model.kind").entity(String.class).isEqualTo("sBG");
		answer.path("contracts.lifetimeValue.model.parameters[*].name")
			.entityList(String.class)
			.containsExactly("sBG alpha", "sBG beta");
		answer.path("both.lifetimeValue").valueIsNull();
		answer.path("both.lifetimeValueAbsence").entity(String.class).isEqualTo("NO_MODEL");
	}

}
