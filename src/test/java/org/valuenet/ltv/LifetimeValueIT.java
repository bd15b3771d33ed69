package org.valuenet.ltv;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Lifetime values of a simulated base in the graph. Its customers first bought 40 to 69
 * weeks before the first of July 2026; C-0 of them came back most often.
 */
@ValuenetTest
class LifetimeValueIT {

	private static final Instant JULY = Instant.parse("2026-07-01T08:00:00Z");

	private static final Instant APRIL = Instant.parse("2026-04-01T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	@BeforeEach
	void base() {
		TestGraph.clear();
		new SimulatedOrders(JULY)
			.with("C-", null,
					new SimulatedBase(11).of(new BgNbd(0.8, 6, 0.8, 2.5), new GammaGamma(6, 4, 15_000), 150)
						.stream()
						.sorted((one, other) -> other.repeats() - one.repeats())
						.toList())
			.write();
	}

	@Test
	void valueIsOfTheNewestFitWhoseDataEndByThenAndSaysWhichOne() {
		this.scoring.rescoreAll(APRIL);
		this.scoring.rescoreAll(JULY);
		Response answer = ask("{ customer(id: \"C-0\") { march: lifetimeValue(asOf: \"2026-03-31T00:00:00Z\") { asOf } "
				+ "reason: lifetimeValueAbsence(asOf: \"2026-03-31T00:00:00Z\") "
				+ "may: lifetimeValue(asOf: \"2026-05-01T00:00:00Z\") { model { dataAsOf } } "
				+ "now: lifetimeValue { asOf model { id dataAsOf customers } } lifetimeValueAbsence } "
				+ "ltvModels { edges { node { id dataAsOf } } } }");
		answer.path("customer.march").valueIsNull();
		answer.path("customer.reason").entity(String.class).isEqualTo("NO_MODEL");
		answer.path("customer.may.model.dataAsOf").entity(String.class).isEqualTo(APRIL.toString());
		answer.path("customer.now.model.dataAsOf").entity(String.class).isEqualTo(JULY.toString());
		answer.path("customer.now.model.customers").entity(Integer.class).isEqualTo(150);
		answer.path("customer.lifetimeValueAbsence").valueIsNull();
		answer.path("ltvModels.edges[*].node.dataAsOf")
			.entityList(String.class)
			.containsExactly(JULY.toString(), APRIL.toString());
	}

	@Test
	void everyFitIsKeptAndTheSameFactsLeadToTheSameOne() {
		this.scoring.rescoreAll(JULY);
		this.scoring.rescoreAll(JULY);
		assertThat(models()).hasSize(1);
		String before = model();
		refund("O-3-1");
		this.scoring.rescoreAll(JULY);
		assertThat(models()).hasSize(2).contains(before);
		assertThat(model()).isNotEqualTo(before);
		ask("{ ltvModels(first: 1) { edges { node { id } } } }").path("ltvModels.edges[0].node.id")
			.entity(String.class)
			.isEqualTo(model());
	}

	@Test
	void refundLowersTheValue() {
		this.scoring.rescoreAll(JULY);
		long before = valueMinor();
		refund("O-0-1");
		this.scoring.rescore(List.of("C-0"), JULY);
		assertThat(valueMinor()).isLessThan(before);
	}

	@Test
	void cancelledOrdersDoNotCount() {
		this.scoring.rescoreAll(JULY);
		long before = valueMinor();
		TestGraph.cypher("MATCH (:Customer {customerId: 'C-0'})-[:PLACED]->(order:Order) "
				+ "MERGE (other:Customer {customerId: 'C-A'}) CREATE (other)-[:PLACED]->(:Order {orderId: 'A-' + order.orderId, placedAt: "
				+ "order.placedAt, status: 'CANCELLED', currency: 'CNY', amountMinor: order.amountMinor}) "
				+ "SET order.status = CASE WHEN order.orderId < 'O-0-2' THEN 'CANCELLED' ELSE 'COMPLETED' END",
				Map.of());
		this.scoring.rescore(List.of("C-0", "C-A"), JULY);
		assertThat(valueMinor()).isLessThan(before);
		ask("{ customer(id: \"C-A\") { lifetimeValueAbsence } }").path("customer.lifetimeValueAbsence")
			.entity(String.class)
			.isEqualTo("NO_DATA");
	}

	/**
	 * Of 60 customers 40 renewed once and 32 twice, so that beta / (alpha + beta) = 2 / 3
	 * and (beta + 1) / (alpha + beta + 1) = 4 / 5: alpha = 1 / 2, beta = 1, and the third
	 * renewal comes with 3 / 3.5. It is due in ten days and worth 1,000.00: 854.91.
	 */
	@Test
	void contractsAreWorthTheirRenewalsBesideTheOrders() {
		this.scoring.rescoreAll(JULY);
		long orders = valueMinor();
		Fixture.add("ltv/renewals.cypher", Map.of());
		this.scoring.rescoreAll(JULY);
		Response answer = ask("{ both: customer(id: \"C-0\") { lifetimeValue { value { amountMinor } contractValue { "
				+ "amountMinor } } } only: customer(id: \"K-40\") { lifetimeValue { value { amountMinor } "
				+ "probabilityAlive expectedValuePerPurchase { amountMinor } model { kind parameters { name value } } } } "
				+ "left: customer(id: \"K-0\") { lifetimeValueAbsence } }");
		answer.path("both.lifetimeValue.contractValue.amountMinor").entity(Long.class).isEqualTo(85_491L);
		assertThat(answer.path("both.lifetimeValue.value.amountMinor").entity(Long.class).get())
			.isBetween(orders + 85_490, orders + 85_492);
		answer.path("only.lifetimeValue.value.amountMinor").entity(Long.class).isEqualTo(85_491L);
		answer.path("only.lifetimeValue.probabilityAlive").valueIsNull();
		answer.path("only.lifetimeValue.expectedValuePerPurchase").valueIsNull();
		answer.path("only.lifetimeValue.model.kind").entity(String.class).isEqualTo("BG/NBD + Gamma-Gamma + sBG");
		assertThat(answer.path("only.lifetimeValue.model.parameters[7].value").entity(Double.class).get())
			.isEqualTo(0.5, within(1e-5));
		answer.path("left.lifetimeValueAbsence").entity(String.class).isEqualTo("NO_DATA");
	}

	private static void refund(String orderId) {
		TestGraph
			.cypher("MATCH (order:Order {orderId: $orderId}) CREATE (:Refund {refundId: 'F-' + $orderId, currency: "
					+ "'CNY', refundedMinor: order.amountMinor / 2, refundedAt: order.placedAt})-[:REVERSES]->(order)",
					Map.of("orderId", orderId));
	}

	private static List<String> models() {
		return TestGraph.cypher("MATCH (model:LtvModel) RETURN model.modelId AS id", Map.of())
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private String model() {
		return ask("{ customer(id: \"C-0\") { lifetimeValue { model { id } } } }")
			.path("customer.lifetimeValue.model.id")
			.entity(String.class)
			.get();
	}

	private long valueMinor() {
		return ask("{ customer(id: \"C-0\") { lifetimeValue { value { amountMinor } } } }")
			.path("customer.lifetimeValue.value.amountMinor")
			.entity(Long.class)
			.get();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
