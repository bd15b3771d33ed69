package org.valuenet.ltv;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;
import org.valuenet.ValuenetTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What stands behind lifetime values, other horizons and rates, and where there is none.
 */
@ValuenetTest
class LtvEstimatesIT {

	private static final Instant JULY = Instant.parse("2026-07-01T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	@BeforeEach
	void empty() {
		TestGraph.clear();
	}

	private void base(GammaGamma spending) {
		base(new BgNbd(0.8, 6, 0.8, 2.5), spending);
	}

	private void base(BgNbd purchases, GammaGamma spending) {
		new SimulatedOrders(JULY)
			.with("C-", null,
					new SimulatedBase(11).of(purchases, spending, 300)
						.stream()
						.sorted((one, other) -> other.repeats() - one.repeats())
						.toList())
			.write();
	}

	@Test
	void estimatesAreThoseOfTheValueStoredAndComputedAlike() {
		base(new GammaGamma(6, 4, 15_000));
		this.scoring.rescoreAll(JULY);
		Response answer = ask("{ customer(id: \"C-0\") { now: lifetimeValue { ...all } then: lifetimeValue(asOf: \""
				+ JULY
				+ "\") { ...all } } } fragment all on LifetimeValue { value { amountMinor } low { amountMinor } high { "
				+ "amountMinor } probabilityAlive expectedPurchases expectedValuePerPurchase { amountMinor } estimates { "
				+ "probabilityAlive { value low high } expectedPurchases { value low high } expectedValuePerPurchase { value "
				+ "{ amountMinor } low { amountMinor } high { amountMinor } } orderValue { value { amountMinor } low { "
				+ "amountMinor } high { amountMinor } } contractValue { value { amountMinor } } residualPurchases { value low "
				+ "high } residualOrderValue { value { amountMinor } low { amountMinor } } residualContractValue { value { "
				+ "amountMinor } } residualValue { value { amountMinor } low { amountMinor } high { amountMinor } } } }");
		for (String time : List.of("now.", "then.")) {
			for (String end : List.of("value", "low", "high")) {
				assertThat(number(answer, time + "estimates.orderValue." + end + ".amountMinor"))
					.isEqualTo(number(answer, time + end + ".amountMinor"));
			}
			for (String quantity : List.of("probabilityAlive", "expectedPurchases")) {
				double value = number(answer, time + quantity);
				assertThat(number(answer, time + "estimates." + quantity + ".value")).isEqualTo(value, within(1e-12));
				assertThat(value).isGreaterThan(number(answer, time + "estimates." + quantity + ".low"))
					.isLessThan(number(answer, time + "estimates." + quantity + ".high"));
			}
			assertThat(number(answer, time + "estimates.expectedValuePerPurchase.value.amountMinor"))
				.isEqualTo(number(answer, time + "expectedValuePerPurchase.amountMinor"));
			double residual = number(answer, time + "estimates.residualValue.value.amountMinor");
			assertThat(residual).isGreaterThan(number(answer, time + "value.amountMinor"))
				.isGreaterThan(number(answer, time + "estimates.residualValue.low.amountMinor"))
				.isLessThan(number(answer, time + "estimates.residualValue.high.amountMinor"));
			assertThat(number(answer, time + "estimates.residualPurchases.value")
					* number(answer, time + "expectedValuePerPurchase.amountMinor"))
				.isEqualTo(residual, within(1e-3 * residual));
			assertThat(number(answer, time + "estimates.residualContractValue.value.amountMinor")).isZero();
		}
	}

	@Test
	void valueGrowsWithTheHorizonAndFallsWithTheRate() {
		base(new BgNbd(0.8, 6, 0.3, 2.5), new GammaGamma(6, 4, 15_000));
		this.scoring.rescoreAll(JULY);
		Response answer = ask("{ customer(id: \"C-0\") { stored: lifetimeValue { value { amountMinor } } same: "
				+ "lifetimeValue(asOf: \"" + JULY
				+ "\", horizonDays: 365, discountRatePerYear: 0.1) { value { amountMinor } } month: "
				+ "lifetimeValue(asOf: \"" + JULY
				+ "\", horizonDays: 30) { value { amountMinor } expectedPurchases } free: " + "lifetimeValue(asOf: \""
				+ JULY + "\", discountRatePerYear: 0) { value { amountMinor } expectedPurchases "
				+ "expectedValuePerPurchase { amountMinor } estimates { residualPurchases { value } residualValue { value { "
				+ "amountMinor } } } } decade: lifetimeValue(asOf: \"" + JULY
				+ "\", horizonDays: 3650) { value { amountMinor } estimates { "
				+ "residualOrderValue { value { amountMinor } } } } } }");
		double stored = number(answer, "stored.value.amountMinor");
		assertThat(number(answer, "same.value.amountMinor")).isEqualTo(stored);
		assertThat(number(answer, "month.value.amountMinor")).isBetween(1.0, stored / 6);
		double free = number(answer, "free.value.amountMinor");
		assertThat(free).isGreaterThan(stored)
			.isEqualTo(number(answer, "free.expectedPurchases")
					* number(answer, "free.expectedValuePerPurchase.amountMinor"), within(1e-3 * free));
		// the fitted a is below 1, and without discounting the purchases to come are
		// infinite
		answer.path("customer.free.estimates.residualPurchases").valueIsNull();
		answer.path("customer.free.estimates.residualValue").valueIsNull();
		assertThat(number(answer, "decade.value.amountMinor")).isGreaterThan(stored)
			.isLessThan(number(answer, "decade.estimates.residualOrderValue.value.amountMinor"));
	}

	@ParameterizedTest
	@CsvSource({ "horizonDays: 0, argument horizonDays: 0", "horizonDays: 3651, argument horizonDays: 3651",
			"discountRatePerYear: -0.1, argument discountRatePerYear: -0.1",
			"discountRatePerYear: 1.5, argument discountRatePerYear: 1.5" })
	void horizonAndRateOutOfRangeAreRefused(String argument, String message) {
		base(new GammaGamma(6, 4, 15_000));
		ExecutionGraphQlServiceTester.create(this.service)
			.document("{ customer(id: \"C-0\") { lifetimeValue(" + argument + ") { value { amountMinor } } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).startsWith(message)));
	}

	/**
	 * The fixture fits alpha = 1 / 2 and beta = 1. The third renewal of K-40 comes in ten
	 * days, each later one a year of 365 days on.
	 */
	@Test
	void residualValueOfContractsIsThatOfAllTheirRenewals() {
		base(new GammaGamma(6, 4, 15_000));
		Fixture.add("ltv/renewals.cypher", Map.of());
		this.scoring.rescoreAll(JULY);
		double sum = 0;
		double term = 100_000 * Math.pow(1.1, -10 / 365.0);
		for (int n = 3; n < 400; n++) {
			term *= n / (n + 0.5);
			sum += term;
			term /= 1.1;
		}
		Response answer = ask("{ customer(id: \"K-40\") { lifetimeValue { estimates { probabilityAlive { value } "
				+ "residualPurchases { value } orderValue { value { amountMinor } } contractValue { value { amountMinor } } "
				+ "residualContractValue { value { amountMinor } low { amountMinor } high { amountMinor } } residualValue { "
				+ "value { amountMinor } } } } } }");
		answer.path("customer.lifetimeValue.estimates.probabilityAlive").valueIsNull();
		answer.path("customer.lifetimeValue.estimates.residualPurchases").valueIsNull();
		answer.path("customer.lifetimeValue.estimates.orderValue").valueIsNull();
		assertThat(number(answer, "lifetimeValue.estimates.contractValue.value.amountMinor")).isEqualTo(85_491);
		double residual = number(answer, "lifetimeValue.estimates.residualContractValue.value.amountMinor");
		assertThat(residual).isEqualTo(sum, within(1e-4 * sum))
			.isGreaterThan(number(answer, "lifetimeValue.estimates.residualContractValue.low.amountMinor"))
			.isLessThan(number(answer, "lifetimeValue.estimates.residualContractValue.high.amountMinor"));
		assertThat(number(answer, "lifetimeValue.estimates.residualValue.value.amountMinor")).isEqualTo(residual);
	}

	/** With q below 1 a customer without a repeat purchase has no mean value of one. */
	@Test
	void customerWhoseSpendingHasNoMeanIsUndefined() {
		base(new GammaGamma(2, 0.7, 15_000));
		this.scoring.rescoreAll(JULY);
		Response answer = ask(
				"{ often: customer(id: \"C-0\") { lifetimeValueAbsence lifetimeValue { value { amountMinor } } } "
						+ "once: customer(id: \"C-299\") { lifetimeValueAbsence lifetimeValue { value { amountMinor } } } }");
		answer.path("often.lifetimeValueAbsence").valueIsNull();
		assertThat(answer.path("often.lifetimeValue.value.amountMinor").entity(Double.class).get()).isPositive();
		answer.path("once.lifetimeValue").valueIsNull();
		answer.path("once.lifetimeValueAbsence").entity(String.class).isEqualTo("UNDEFINED");
	}

	private static double number(Response answer, String path) {
		return answer.path("customer." + path).entity(Double.class).get();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
