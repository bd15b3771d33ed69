package org.valuenet.commerce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight orders. The lines of O-1 (3 x 0.35) and O-2 (1.5 x 0.70), less 10 %, come to 94.5
 * minor units each: 95 each rounded, but 189 together.
 */
@ValuenetTest
class OrdersIT {

	private static final String FIRST_OF_MARCH = "2026-03-01T08:00:00+08:00";

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("commerce/orders.cypher", Map.of());
	}

	@Test
	void walkRunsNewestFirstOverTies() {
		for (int first : List.of(1, 3, 7, 100)) {
			assertThat(walk(first)).containsExactly("O-8", "O-7", "O-6", "O-5", "O-4", "O-3", "O-2", "O-1");
		}
	}

	@Test
	void totalsAreExactPerCurrencyAndLeaveCancelledOrdersOut() {
		Response answer = ask("orders", Map.of());
		answer.path("orders.totalCount").entity(Integer.class).isEqualTo(8);
		// CNY 94.5 + 94.5 + 1000 + 250; JPY a million at 900 million, beyond 2^63 in
		// ten-millionths
		answer.path("orders.totals[*].formatted")
			.entityList(String.class)
			.isEqualTo(List.of("14.39 CNY", "900000000000000 JPY", "7.00 USD"));
	}

	@Test
	void fromIsIncludedAndToIsNot() {
		Response answer = ask("orders", Map.of("from", "2026-01-01T00:00:00Z", "to", FIRST_OF_MARCH, "first", 2));
		answer.path("orders.edges[*].node.id").entityList(String.class).isEqualTo(List.of("O-3", "O-2"));
		answer.path("orders.totalCount").entity(Integer.class).isEqualTo(3);
		answer.path("orders.totals[*].formatted").entityList(String.class).isEqualTo(List.of("11.89 CNY"));
		Response next = ask("orders", Map.of("from", "2026-01-01T00:00:00Z", "to", FIRST_OF_MARCH, "after",
				answer.path("orders.pageInfo.endCursor").entity(String.class).get()));
		next.path("orders.edges[*].node.id").entityList(String.class).isEqualTo(List.of("O-1"));
	}

	@Test
	void orderIsWorthItsAmountElseItsLines() {
		Response answer = ask("orders", Map.of());
		answer.path("orders.edges[7].node.total.amountMinor").entity(Long.class).isEqualTo(95L);
		answer.path("orders.edges[5].node.total.amountMinor").entity(Long.class).isEqualTo(1000L);
		answer.path("orders.edges[4].node.total.amountMinor").entity(Long.class).isEqualTo(5000L);
		answer.path("orders.edges[2].node.total").valueIsNull();
		answer.path("orders.edges[1].node.total.amountMinor").entity(Long.class).isEqualTo(250L);
		answer.path("orders.edges[0].node.total.currency").entity(String.class).isEqualTo("JPY");
	}

	@Test
	void linesShowWhatTheSourceHas() {
		Response answer = ask("orders", Map.of());
		answer.path("orders.edges[7].node.lines[0]")
			.matchesJson("{\"product\": {\"id\": \"P-1\", \"family\": \"Pumps\"}, \"quantity\": 3.0,"
					+ " \"unitPrice\": {\"amountMinor\": 35}, \"discountRate\": 0.1,"
					+ " \"amount\": {\"amountMinor\": 95, \"currency\": \"CNY\"}}");
		answer.path("orders.edges[1].node.lines[0]")
			.matchesJson("{\"product\": null, \"quantity\": 2.0, \"unitPrice\": null, \"discountRate\": 0.0,"
					+ " \"amount\": {\"amountMinor\": 250, \"currency\": \"CNY\"}}");
		answer.path("orders.edges[2].node.lines").entityList(Object.class).hasSize(0);
	}

	@Test
	void customersHaveTheirOwnOrdersCountsAndTotals() {
		Response answer = ask("orders-of-customers", Map.of("first", 4));
		answer.path("customers.edges[*].node.orders.totalCount").entityList(Integer.class).isEqualTo(List.of(5, 3, 0));
		answer.path("customers.edges[0].node.orders.totals[*].formatted")
			.entityList(String.class)
			.isEqualTo(List.of("11.89 CNY", "7.00 USD"));
		answer.path("customers.edges[0].node.orders.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("O-5", "O-4", "O-3", "O-2"));
		Response next = ask("orders-of-customers", Map.of("after",
				answer.path("customers.edges[0].node.orders.pageInfo.endCursor").entity(String.class).get()));
		next.path("customers.edges[0].node.orders.edges[*].node.id").entityList(String.class).isEqualTo(List.of("O-1"));
		next.path("customers.edges[0].node.orders.totalCount").entity(Integer.class).isEqualTo(5);
	}

	@Test
	void customersOrdersKeepToTheirDates() {
		Response answer = ask("orders-of-customers", Map.of("from", "2026-01-01T00:00:01Z", "to", FIRST_OF_MARCH));
		answer.path("customers.edges[*].node.orders.totalCount").entityList(Integer.class).isEqualTo(List.of(1, 0, 0));
		answer.path("customers.edges[0].node.orders.totals[*].formatted")
			.entityList(String.class)
			.isEqualTo(List.of("10.00 CNY"));
	}

	@Test
	void fromAfterToIsABadRequest() {
		ExecutionGraphQlServiceTester.create(this.service)
			.documentName("orders")
			.variable("from", FIRST_OF_MARCH)
			.variable("to", "2026-01-01T00:00:00Z")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getErrorType()).hasToString("BAD_REQUEST")));
	}

	private List<String> walk(int first) {
		List<String> keys = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("first", first));
		Response page;
		do {
			page = ask("orders", variables);
			keys.addAll(page.path("orders.edges[*].node.id").entityList(String.class).get());
			variables.put("after", page.path("orders.pageInfo.endCursor").entity(String.class).get());
		}
		while (page.path("orders.pageInfo.hasNextPage").entity(Boolean.class).get());
		return keys;
	}

	private Response ask(String document, Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service).documentName(document).variables(variables).execute();
	}

}
