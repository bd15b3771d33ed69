package org.valuenet.ltv;

import java.time.Instant;
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

/**
 * Contracts in other currencies, of customers whose third renewal comes in ten days with
 * 3 / 3.5: of 1,000.00 CNY 854.91 (see {@link LifetimeValueIT}).
 */
@ValuenetTest
class ContractCurrencyIT {

	private static final Instant JULY = Instant.parse("2026-07-01T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	@BeforeEach
	void base() {
		Fixture.load("ltv/renewals.cypher", Map.of());
		new SimulatedOrders(JULY)
			.with("C-", null, new SimulatedBase(11).of(new BgNbd(0.8, 6, 0.8, 2.5), new GammaGamma(6, 4, 15_000), 150))
			.write();
	}

	/** 200.00 USD at 5, 20,000 JPY at .05: 1,000.00 CNY each. */
	@Test
	void renewalIsWorthWhatTheNewestRateMakesOfIt() {
		rate("USD", "2023-07-11", 300_000_000);
		rate("USD", "2026-06-01", 500_000_000);
		rate("USD", "2026-07-02", 900_000_000);
		rate("JPY", "2026-05-01", 5_000_000);
		contractsOf("K-40", "USD", 20_000);
		contractsOf("K-41", "JPY", 20_000);
		this.scoring.rescoreAll(JULY);
		Response answer = ask(
				"{ dollars: customer(id: \"K-40\") { lifetimeValue { contractValue { amountMinor currency } "
						+ "value { amountMinor } } } yen: customer(id: \"K-41\") { lifetimeValue { contractValue { amountMinor } } } }");
		answer.path("dollars.lifetimeValue.contractValue.amountMinor").entity(Long.class).isEqualTo(85_491L);
		answer.path("dollars.lifetimeValue.contractValue.currency").entity(String.class).isEqualTo("CNY");
		answer.path("dollars.lifetimeValue.value.amountMinor").entity(Long.class).isEqualTo(85_491L);
		answer.path("yen.lifetimeValue.contractValue.amountMinor").entity(Long.class).isEqualTo(85_491L);
	}

	@Test
	void withoutARateContractsAreLeftOutAndItIsSaid() {
		rate("USD", "2026-07-02", 900_000_000);
		contractsOf("C-0", "USD", 20_000);
		contractsOf("K-40", "USD", 20_000);
		// one that ended without a renewal is worth nothing in any currency
		contractsOf("K-0", "USD", 20_000);
		this.scoring.rescoreAll(JULY);
		Response answer = ask(
				"{ both: customer(id: \"C-0\") { now: lifetimeValue { value { amountMinor } contractValue { "
						+ "amountMinor } } asOf: lifetimeValue(asOf: \"2026-07-01T08:00:00Z\") { value { amountMinor } "
						+ "contractValue { amountMinor } } later: lifetimeValue(asOf: \"2026-07-02T08:00:00Z\") { contractValue { "
						+ "amountMinor } } } only: customer(id: \"K-40\") { lifetimeValue { asOf } lifetimeValueAbsence } "
						+ "left: customer(id: \"K-0\") { lifetimeValueAbsence } }");
		answer.path("both.now.contractValue").valueIsNull();
		answer.path("both.asOf.contractValue").valueIsNull();
		assertThat(minor(answer, "both.now.value")).isPositive().isEqualTo(minor(answer, "both.asOf.value"));
		assertThat(minor(answer, "both.later.contractValue")).isPositive();
		answer.path("only.lifetimeValue").valueIsNull();
		answer.path("only.lifetimeValueAbsence").entity(String.class).isEqualTo("UNDEFINED");
		answer.path("left.lifetimeValueAbsence").entity(String.class).isEqualTo("NO_DATA");
	}

	private static void contractsOf(String customerId, String currency, long amountMinor) {
		TestGraph.cypher(
				"MATCH (:Customer {customerId: $customerId})-[:HOLDS]->(contract:Contract) "
						+ "SET contract.currency = $currency, contract.amountMinor = $amountMinor",
				Map.of("customerId", customerId, "currency", currency, "amountMinor", amountMinor));
	}

	private static void rate(String currency, String day, long rateE8) {
		TestGraph.cypher(
				"CREATE (:ExchangeRate {rateId: $currency + $day, currency: $currency, quoteCurrency: 'CNY', "
						+ "day: date($day), rateE8: $rateE8})",
				Map.of("currency", currency, "day", day, "rateE8", rateE8));
	}

	private static long minor(Response answer, String path) {
		return answer.path(path + ".amountMinor").entity(Long.class).get();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
