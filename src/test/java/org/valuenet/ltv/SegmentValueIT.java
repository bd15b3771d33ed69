package org.valuenet.ltv;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Customers of a segment that buys often and of one that buys rarely. F-T, R-T, S-T and
 * N-T have one and the same history, in those two, in a segment of their own, and in
 * none.
 */
@ValuenetTest
class SegmentValueIT {

	private static final Instant JULY = Instant.parse("2026-07-01T08:00:00Z");

	private static final PurchaseHistory TWIN = new PurchaseHistory(4, 30, 44, 50_000);

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	@BeforeEach
	void base() {
		TestGraph.clear();
		new SimulatedOrders(JULY)
			.with("F-", "Frequent",
					new SimulatedBase(41).of(new BgNbd(1.6, 7, 0.5, 4), new GammaGamma(6, 4, 150_000), 400))
			.with("R-", "Rare", new SimulatedBase(42).of(new BgNbd(0.6, 14, 1.4, 2), new GammaGamma(6, 4, 50_000), 400))
			.with("F-T", "Frequent", TWIN)
			.with("R-T", "Rare", TWIN)
			.with("S-T", "Single", TWIN)
			.with("N-T", null, TWIN)
			.write();
		this.scoring.rescoreAll(JULY);
	}

	@Test
	void customerIsScoredByItsSegmentsFitAndSaysSo() {
		Response answer = ask(
				"query { often: customer(id: \"F-T\") { ...value } rarely: customer(id: \"R-T\") { ...value } "
						+ "single: customer(id: \"S-T\") { ...value } none: customer(id: \"N-T\") { ...value } } "
						+ "fragment value on Customer { lifetimeValue { value { amountMinor } expectedPurchases model { segment "
						+ "ownDataWeight customers } } }");
		answer.path("often.lifetimeValue.model.segment").entity(String.class).isEqualTo("Frequent");
		answer.path("often.lifetimeValue.model.customers").entity(Integer.class).isEqualTo(401);
		answer.path("rarely.lifetimeValue.model.segment").entity(String.class).isEqualTo("Rare");
		for (String customer : List.of("single", "none")) {
			answer.path(customer + ".lifetimeValue.model.segment").valueIsNull();
			answer.path(customer + ".lifetimeValue.model.ownDataWeight").entity(Double.class).isEqualTo(1.0);
			answer.path(customer + ".lifetimeValue.model.customers").entity(Integer.class).isEqualTo(804);
		}
		assertThat(number(answer, "often.lifetimeValue.model.ownDataWeight")).isBetween(0.5, 0.999999);
		assertThat(number(answer, "often.lifetimeValue.expectedPurchases"))
			.isGreaterThan(number(answer, "none.lifetimeValue.expectedPurchases"))
			.isGreaterThan(number(answer, "rarely.lifetimeValue.expectedPurchases"));
		assertThat(number(answer, "single.lifetimeValue.value.amountMinor"))
			.isEqualTo(number(answer, "none.lifetimeValue.value.amountMinor"))
			.isNotEqualTo(number(answer, "often.lifetimeValue.value.amountMinor"));
	}

	@Test
	void everyFitOfARunIsKeptThatOfAllFirstAndTheSameFactsLeadToTheSameOnes() {
		List<String> ids = ids();
		assertThat(ids).hasSize(3);
		assertThat(ids.get(1)).isEqualTo(ids.get(0) + "~Frequent");
		assertThat(ids.get(2)).isEqualTo(ids.get(0) + "~Rare");
		this.scoring.rescoreAll(JULY);
		assertThat(ids()).isEqualTo(ids);
		Response first = ask("{ ltvModels(first: 1) { edges { cursor node { segment } } } }");
		first.path("ltvModels.edges[0].node.segment").valueIsNull();
		String cursor = first.path("ltvModels.edges[0].cursor").entity(String.class).get();
		ask("{ ltvModels(first: 2, after: \"" + cursor + "\") { edges { node { segment } } } }")
			.path("ltvModels.edges[*].node.segment")
			.entityList(String.class)
			.containsExactly("Frequent", "Rare");
	}

	@Test
	void customerThatMovesToAnotherSegmentIsScoredByItsFit() {
		TestGraph.cypher("MATCH (customer:Customer {customerId: 'F-T'}) SET customer.segment = 'Rare'", Map.of());
		this.scoring.rescore(List.of("F-T"), JULY);
		Response answer = ask("{ moved: customer(id: \"F-T\") { lifetimeValue { value { amountMinor } } } "
				+ "stayed: customer(id: \"R-T\") { lifetimeValue { value { amountMinor } } } }");
		assertThat(number(answer, "moved.lifetimeValue.value.amountMinor"))
			.isEqualTo(number(answer, "stayed.lifetimeValue.value.amountMinor"));
	}

	private List<String> ids() {
		return ask("{ ltvModels { edges { node { id } } } }").path("ltvModels.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

	private static double number(Response answer, String path) {
		return answer.path(path).entity(Double.class).get();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
