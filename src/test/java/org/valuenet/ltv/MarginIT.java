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

/** Margins of three customers, worked by hand; their orders stand in the fixture. */
@ValuenetTest
class MarginIT {

	private static final Instant JULY = Instant.parse("2026-07-01T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	@BeforeEach
	void graph() {
		Fixture.load("ltv/margins.cypher", Map.of());
	}

	@Test
	void rateIsOfTheLinesWithAKnownCostByTheirValueAndCoverageTheirShareOfAll() {
		Map<String, PastMargin> margins = margins(JULY);
		// K 1,000.00 and D 700.00 cost 600.00 and 350.00; U 450.00 and the order of
		// 850.00 are the rest
		assertThat(margins.get("M-1").rate()).isEqualTo(750 / 1_700.0, within(1e-12));
		assertThat(margins.get("M-1").coverage()).isEqualTo(1_700 / 3_000.0, within(1e-12));
		// 3,000 yen are 150.00
		assertThat(margins.get("M-3")).isEqualTo(new PastMargin(-0.5, 1));
		assertThat(margins).containsOnlyKeys("M-1", "M-3");
	}

	@Test
	void ordersCountFromTheInstantTheyWerePlaced() {
		PastMargin january = margins(Instant.parse("2026-01-31T00:00:00Z")).get("M-1");
		assertThat(january.rate()).isEqualTo(0.4, within(1e-12));
		assertThat(january.coverage()).isEqualTo(1_000 / 1_450.0, within(1e-12));
	}

	@Test
	void valueIsShownWithItsMarginStoredAndComputedAlike() {
		new SimulatedOrders(JULY)
			.with("C-", null, new SimulatedBase(11).of(new BgNbd(0.8, 6, 0.8, 2.5), new GammaGamma(6, 4, 15_000), 150))
			.write();
		this.scoring.rescoreAll(JULY);
		Response answer = ask("query { one: customer(id: \"M-1\") { ...both } two: customer(id: \"M-2\") { ...both } "
				+ "three: customer(id: \"M-3\") { ...both } } fragment both on Customer { now: lifetimeValue { ...parts } "
				+ "then: lifetimeValue(asOf: \"2026-07-01T08:00:00Z\") { ...parts } } fragment parts on LifetimeValue { "
				+ "value { amountMinor } margin { amountMinor currency } marginCoverage }");
		for (String time : List.of("now", "then")) {
			double value = number(answer, "one." + time + ".value.amountMinor");
			assertThat(value).isPositive();
			assertThat(number(answer, "one." + time + ".margin.amountMinor")).isEqualTo(value * 750 / 1_700,
					within(1.0));
			assertThat(number(answer, "one." + time + ".marginCoverage")).isEqualTo(1_700 / 3_000.0, within(1e-12));
			answer.path("one." + time + ".margin.currency").entity(String.class).isEqualTo("CNY");
			answer.path("two." + time + ".margin").valueIsNull();
			assertThat(number(answer, "two." + time + ".marginCoverage")).isZero();
			assertThat(number(answer, "three." + time + ".margin.amountMinor"))
				.isEqualTo(number(answer, "three." + time + ".value.amountMinor") * -0.5, within(1.0));
		}
	}

	private static Map<String, PastMargin> margins(Instant asOf) {
		return TestGraph.graph()
			.inRead((transaction) -> PastMargin.of(transaction, List.of("M-1", "M-2", "M-3"), asOf, "CNY"));
	}

	private static double number(Response answer, String path) {
		return answer.path(path).entity(Double.class).get();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
