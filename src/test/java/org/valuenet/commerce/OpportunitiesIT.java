package org.valuenet.commerce;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Opportunities, contracts and exchange rates of one small graph. */
@ValuenetTest
class OpportunitiesIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("commerce/opportunities.cypher", Map.of());
	}

	@Test
	void walkRunsNewestFirstAndEndsWithThoseWithoutADay() {
		for (int first : List.of(1, 4, 100)) {
			assertThat(Walk.through("opportunities", first, this::ask)).containsExactly("Q-4", "Q-5", "Q-2", "Q-1",
					"Q-6", "Q-3");
		}
	}

	@Test
	void stageIsCountedAndTotalledByCurrency() {
		Response won = ask(Map.of("stage", "Won"));
		isList(won, "opportunities.edges[*].node.id", "Q-4", "Q-5", "Q-1");
		won.path("opportunities.totalCount").entity(Integer.class).isEqualTo(3);
		isList(won, "opportunities.totals[*].formatted", "100.01 CNY", "0.25 USD");
		Response all = ask(Map.of());
		all.path("opportunities.totalCount").entity(Integer.class).isEqualTo(6);
		isList(all, "opportunities.totals[*].formatted", "100.01 CNY", "5.25 USD");
		ask(Map.of("stage", "Lost")).path("opportunities.edges").entityList(Object.class).hasSize(0);
	}

	@Test
	void opportunityOfNobodyIsKept() {
		Response answer = ask(Map.of());
		answer.path("opportunities.edges[1].node")
			.matchesJson(
					"{\"id\": \"Q-5\", \"customer\": null, \"product\": null, \"closedOn\": null, \"stages\": []}");
		answer.path("opportunities.edges[3].node")
			.matchesJson("{\"id\": \"Q-1\", \"customer\": {\"id\": \"C-1\"}, \"product\": {\"id\": \"P-1\"},"
					+ " \"engagedOn\": \"2026-01-01\", \"closedOn\": \"2026-02-01\", \"stages\": ["
					+ "{\"stage\": \"Won\", \"at\": \"2026-02-01T00:00:00Z\"},"
					+ " {\"stage\": \"Engaging\", \"at\": \"2026-01-01T00:00:00Z\"}]}");
		answer.path("opportunities.edges[5].node")
			.matchesJson(
					"{\"engagedOn\": null, \"value\": null, \"stages\": [{\"stage\": \"Prospecting\", \"at\": null}]}");
	}

	@Test
	void customersHaveTheirOwnOpportunities() {
		Response all = ask(Map.of());
		all.path("customers.edges[*].node.opportunities.totalCount").entityList(Integer.class).isEqualTo(List.of(3, 2));
		isList(all, "customers.edges[0].node.opportunities.edges[*].node.id", "Q-2", "Q-1", "Q-3");
		Response won = ask(Map.of("stage", "Won"));
		isList(won, "customers.edges[0].node.opportunities.edges[*].node.id", "Q-1");
		isList(won, "customers.edges[0].node.opportunities.totals[*].formatted", "100.00 CNY");
	}

	@Test
	void contractsShowWhatTheyCover() {
		Response answer = ExecutionGraphQlServiceTester.create(this.service).document("""
				{ customer(id: "C-1") { contracts(first: 2) { totalCount edges { node { id kind startsOn endsOn
				  value { formatted } covers { product { id } deviceId from until } } } } } }
				""").execute();
		answer.path("customer.contracts").matchesJson("""
				{"totalCount": 2, "edges": [
				  {"node": {"id": "A-2", "kind": "RENTAL", "endsOn": null, "value": null, "covers": []}},
				  {"node": {"id": "A-1", "startsOn": "2025-01-01", "endsOn": "2026-12-31",
				    "value": {"formatted": "36000.00 CNY"}, "covers": [
				      {"product": null, "deviceId": "D-1", "from": "2025-01-01T00:00:00Z", "until": null},
				      {"product": {"id": "P-1"}, "deviceId": null, "until": "2026-01-01T00:00:00Z"}]}}]}
				""");
	}

	@Test
	void ratesToTheReportingCurrencyAreExactAndRunNewestFirst() {
		ExecutionGraphQlServiceTester.create(this.service)
			.document("{ exchangeRates(currency: \"USD\") { edges { node { day rate quoteCurrency } } } }")
			.execute()
			.path("exchangeRates.edges")
			.matchesJson("[{\"node\": {\"day\": \"2026-02-01\", \"rate\": \"7\", \"quoteCurrency\": \"CNY\"}},"
					+ " {\"node\": {\"day\": \"2026-01-01\", \"rate\": \"7.12345678\"}}]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DOLLAR", "usd", "", "US" })
	void whatIsNoCurrencyIsRefused(String currency) {
		rates(currency).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	@Test
	void currencyWithoutARateHasAnEmptyList() {
		rates("CHF").path("exchangeRates.edges").entityList(Object.class).hasSize(0);
	}

	private Response rates(String currency) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.document("query($currency: String!) { exchangeRates(currency: $currency) { edges { node { day } } } }")
			.variable("currency", currency)
			.execute();
	}

	private static void isList(Response answer, String path, String... values) {
		answer.path(path).entityList(String.class).isEqualTo(List.of(values));
	}

	private Response ask(Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.documentName("opportunities")
			.variables(variables)
			.execute();
	}

}
