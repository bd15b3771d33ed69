package org.valuenet.commerce;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seven invoices of 2020. I-1 was paid in whole on its due day, I-2 a day later; I-3
 * lacks a cent, I-4 is not due yet, I-5 was paid in another currency, I-6 too much, and
 * I-7 is over nothing.
 */
@ValuenetTest
class InvoicesIT {

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Settlements settlements;

	@BeforeEach
	void graph() {
		Fixture.load("commerce/invoices.cypher", Map.of());
	}

	@Test
	void walkRunsNewestFirstOverTies() {
		for (int first : List.of(1, 3, 100)) {
			assertThat(Walk.through("invoices", first, this::ask)).containsExactly("I-7", "I-6", "I-5", "I-4", "I-3",
					"I-2", "I-1");
		}
	}

	@Test
	void totalsAreKeptApartByCurrency() {
		Response answer = ask(Map.of());
		answer.path("invoices.totalCount").entity(Integer.class).isEqualTo(7);
		isList(answer, "invoices.totals[*].formatted", "300.00 CNY", "7000 JPY", "50.00 USD");
	}

	@Test
	void invoiceNotPaidInWholeByItsDueDayIsLate() {
		Response late = ask(Map.of("late", true));
		isList(late, "invoices.edges[*].node.id", "I-5", "I-3", "I-2");
		late.path("invoices.totalCount").entity(Integer.class).isEqualTo(3);
		isList(late, "invoices.totals[*].formatted", "150.00 CNY", "50.00 USD");
		assertThat(late.path("invoices.edges[*].node.late").entityList(Boolean.class).get()).containsOnly(true);
		Response others = ask(Map.of("late", false));
		isList(others, "invoices.edges[*].node.id", "I-7", "I-6", "I-4", "I-1");
		others.path("invoices.totalCount").entity(Integer.class).isEqualTo(4);
	}

	/**
	 * I-4 is due in 2199; a year before, it is open, and on the day after its due day
	 * late.
	 */
	@Test
	void latenessIsKeptAndListsTheSameAsBefore() {
		this.settlements.lay(Instant.parse("2026-06-30T08:00:00Z"));
		assertThat(kept()).containsExactly("I-1 IN_TIME", "I-2 LATE", "I-3 LATE", "I-4 OPEN", "I-5 LATE", "I-6 IN_TIME",
				"I-7 IN_TIME");
		invoiceNotPaidInWholeByItsDueDayIsLate();
		assertThat(Walk.through("invoices", 1, (variables) -> ask(with(variables, "late", true))))
			.containsExactly("I-5", "I-3", "I-2");
		assertThat(Walk.through("invoices", 1, (variables) -> ask(with(variables, "late", false))))
			.containsExactly("I-7", "I-6", "I-4", "I-1");
		this.settlements.lay(Instant.parse("2199-01-02T00:00:00Z"));
		assertThat(kept()).contains("I-4 LATE");
		invoiceNotPaidInWholeByItsDueDayIsLate();
	}

	private static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put(name, value);
		return all;
	}

	private static List<String> kept() {
		return TestGraph
			.cypher("MATCH (i:Invoice) RETURN i.invoiceId + ' ' + i.settlement AS kept ORDER BY kept", Map.of())
			.stream()
			.map((row) -> row.get("kept").asString())
			.toList();
	}

	@Test
	void invoiceIsSettledOnTheDayThatItsPaymentsReachItsAmount() {
		Response answer = ask(Map.of());
		answer.path("invoices.edges[6].node.settledOn").entity(String.class).isEqualTo("2020-01-31");
		answer.path("invoices.edges[5].node.settledOn").entity(String.class).isEqualTo("2020-02-01");
		answer.path("invoices.edges[4].node.settledOn").valueIsNull();
		answer.path("invoices.edges[4].node.paid.formatted").entity(String.class).isEqualTo("49.99 USD");
		answer.path("invoices.edges[2].node.paid.formatted").entity(String.class).isEqualTo("0.00 CNY");
		answer.path("invoices.edges[1].node.settledOn").entity(String.class).isEqualTo("2020-04-10");
		answer.path("invoices.edges[1].node.paid.formatted").entity(String.class).isEqualTo("8001 JPY");
		answer.path("invoices.edges[0].node.settledOn").valueIsNull();
		answer.path("invoices.edges[5].node")
			.matchesJson("{\"issuedOn\": \"2020-01-01\", \"dueOn\": \"2020-01-31\", \"customer\": {\"id\": \"C-1\"},"
					+ " \"disputed\": null, \"payments\": [{\"paidOn\": \"2020-02-01\"},"
					+ " {\"paidOn\": \"2020-01-20\", \"amount\": {\"formatted\": \"60.00 CNY\"}}]}");
	}

	@Test
	void dayCountsAsItsBeginningInUtc() {
		Map<String, Object> february = Map.of("from", "2020-02-01T00:00:00Z", "to", "2020-03-01T08:00:00+08:00");
		isList(ask(february), "invoices.edges[*].node.id", "I-3");
		ask(february).path("invoices.totalCount").entity(Integer.class).isEqualTo(1);
		ask(Map.of("from", "2020-01-01T00:00:01Z")).path("invoices.totalCount").entity(Integer.class).isEqualTo(5);
		ask(Map.of("to", "2020-03-01T00:00:01Z")).path("invoices.totalCount").entity(Integer.class).isEqualTo(5);
	}

	@Test
	void customersHaveTheirOwnInvoices() {
		Response answer = ask(Map.of("late", true));
		answer.path("customers.edges[*].node.invoices.totalCount").entityList(Integer.class).isEqualTo(List.of(3, 0));
		isList(answer, "customers.edges[0].node.invoices.edges[*].node.id", "I-5", "I-3", "I-2");
		isList(answer, "customers.edges[0].node.invoices.totals[*].formatted", "150.00 CNY", "50.00 USD");
		Response all = ask(Map.of());
		isList(all, "customers.edges[1].node.invoices.edges[*].node.id", "I-7", "I-6");
		all.path("customers.edges[1].node.invoices.totalCount").entity(Integer.class).isEqualTo(2);
	}

	private static void isList(Response answer, String path, String... values) {
		answer.path(path).entityList(String.class).isEqualTo(List.of(values));
	}

	private Response ask(Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.documentName("invoices")
			.variables(variables)
			.execute();
	}

}
