package org.valuenet.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.SignedIn;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

@ValuenetTest
class SupplyIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("supply/supply.cypher", Map.of());
	}

	@Test
	void shipmentsOfAllStatesRunNewestFirstOverTies() {
		for (int first : List.of(1, 2, 4, 100)) {
			assertThat(walk(new HashMap<>(Map.of("first", first)))).containsExactly("H-4", "H-3", "H-2", "H-1", "H-5");
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, , H-4 H-1", "false, , H-2 H-5", ", false, H-3", ", true, H-4 H-2 H-1 H-5",
			"true, true, H-4 H-1", "true, false, ''" })
	void shipmentsAreChosenByHowTheyWent(Boolean late, Boolean delivered, String expected) {
		Map<String, Object> variables = new HashMap<>(Map.of("first", 2));
		variables.put("late", late);
		variables.put("delivered", delivered);
		List<String> ids = expected.isEmpty() ? List.of() : List.of(expected.split(" "));
		assertThat(walk(variables)).isEqualTo(ids);
		variables.remove("after");
		ask("shipments", variables).path("shipments.totalCount").entity(Integer.class).isEqualTo(ids.size());
	}

	@Test
	void shipmentShowsItsDaysOrderAndCustomer() {
		Response answer = ask("shipments", Map.of());
		String last = "shipments.edges[4].node.";
		answer.path(last + "promisedOn").entity(String.class).isEqualTo("2026-03-01");
		answer.path(last + "deliveredOn").entity(String.class).isEqualTo("2026-02-27");
		answer.path(last + "late").entity(Boolean.class).isEqualTo(false);
		answer.path(last + "complete").entity(Boolean.class).isEqualTo(false);
		answer.path(last + "mode").entity(String.class).isEqualTo("Air");
		answer.path(last + "carrier").valueIsNull();
		answer.path(last + "orderId").entity(String.class).isEqualTo("O-2");
		answer.path(last + "customer.id").entity(String.class).isEqualTo("C-2");
		answer.path("shipments.edges[1].node.late").valueIsNull();
		answer.path("shipments.edges[1].node.carrier").entity(String.class).isEqualTo("Freight");
	}

	@Test
	void suppliersShowWhoSuppliesThemAndWhichCustomerTheyAre() {
		Response answer = ask("supply", Map.of());
		answer.path("suppliers.totalCount").entity(Integer.class).isEqualTo(4);
		ids(answer, "suppliers").containsExactly("C-3", "S-1", "S-2", "S-3");
		answer.path("suppliers.edges[0].node.customer.id").entity(String.class).isEqualTo("C-3");
		answer.path("suppliers.edges[1].node.customer").valueIsNull();
		ids(answer, "suppliers.edges[2].node.suppliers").containsExactly("S-1");
		answer.path("suppliers.edges[2].node.suppliers.totalCount").entity(Integer.class).isEqualTo(1);
		ids(answer, "suppliers.edges[1].node.suppliers").isEmpty();
	}

	@Test
	void suppliersShowWhomTheySupplyAndWhoDependsOnThem() {
		Response answer = ExecutionGraphQlServiceTester.create(this.service)
			.document("{ suppliers { edges { node { id supplies { totalCount edges { node { id } } }"
					+ " customers { totalCount edges { node { id } } } dependents { totalCount edges { node { id } } } } } }"
					+ " customer(id: \"C-3\") { supplies { totalCount edges { node { id name } } } } }")
			.execute();
		String first = "suppliers.edges[1].node.";
		ids(answer, first + "supplies").containsExactly("S-2");
		ids(answer, first + "customers").isEmpty();
		ids(answer, first + "dependents").containsExactly("C-1");
		answer.path(first + "dependents.totalCount").entity(Integer.class).isEqualTo(1);
		ids(answer, "suppliers.edges[0].node.customers").containsExactly("C-2");
		ids(answer, "suppliers.edges[2].node.customers").containsExactly("C-1");
		// S-3 did so once
		ids(answer, "suppliers.edges[3].node.dependents").isEmpty();
		answer.path("suppliers.edges[3].node.customers.totalCount").entity(Integer.class).isEqualTo(0);
		answer.path("customer.supplies")
			.matchesJson("{\"totalCount\": 1, \"edges\": [{\"node\": {\"id\": \"C-2\", \"name\": \"Bob\"}}]}");
	}

	@Test
	void repSeesOnlyItsOwnCustomersBehindASupplier() {
		TestGraph.cypher(
				"MATCH (s:Supplier {supplierId: 'S-1'}), (c:Customer {customerId: 'C-2'})"
						+ " CREATE (s)-[:SUPPLIES]->(c), (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(c)",
				Map.of());
		String question = "{ suppliers { edges { node { id list: dependents { totalCount edges { node { id } } } } } } }";
		SignedIn.asRep("R-6", () -> ExecutionGraphQlServiceTester.create(this.service).document(question).execute())
			.path("suppliers.edges[?(@.node.id == 'S-1')].node.list")
			.matchesJson("[{\"totalCount\": 1, \"edges\": [{\"node\": {\"id\": \"C-2\"}}]}]");
	}

	@Test
	void linkThatHasEndedCountsNeitherForSuppliersNorForLaterEvents() {
		Response answer = ask("supply", Map.of());
		ids(answer, "customers.edges[0].node.suppliers").containsExactly("S-2");
		// E-3 began when the link of S-3 had just ended
		ids(answer, "customers.edges[0].node.supplyEvents").containsExactly("E-2", "E-1");
		answer.path("customers.edges[0].node.supplyEvents.totalCount").entity(Integer.class).isEqualTo(2);
		ids(answer, "customers.edges[1].node.supplyEvents").containsExactly("E-1");
	}

	@Test
	void eventReachesCustomersByOrdersShipmentsAndUpstreamSuppliers() {
		Response answer = ask("supply", Map.of());
		ids(answer, "supplyEvents").containsExactly("E-2", "E-1", "E-3");
		answer.path("supplyEvents.totalCount").entity(Integer.class).isEqualTo(3);
		answer.path("supplyEvents.edges[0].node.effects.edges[*].node.id")
			.entityList(String.class)
			.containsExactly("C-1", "O-1");
		ids(answer, "supplyEvents.edges[0].node.customers").containsExactly("C-1");
		ids(answer, "supplyEvents.edges[1].node.customers").containsExactly("C-1", "C-2");
		answer.path("supplyEvents.edges[1].node.customers.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("supplyEvents.edges[2].node.customers.totalCount").entity(Integer.class).isEqualTo(0);
	}

	@Test
	void customersShowShipmentsReferralsAndOrdersTheirParts() {
		Response answer = ask("supply", Map.of("first", 3));
		ids(answer, "customers.edges[0].node.shipments").containsExactly("H-4", "H-3", "H-2");
		answer.path("customers.edges[0].node.shipments.totalCount").entity(Integer.class).isEqualTo(4);
		answer.path("customers.edges[0].node.shipments.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		ids(answer, "customers.edges[0].node.referrals").containsExactly("C-2", "C-3");
		ids(answer, "customers.edges[0].node.orders.edges[0].node.shipments").containsExactly("H-4", "H-3", "H-2");
		answer.path("customers.edges[0].node.orders.edges[0].node.shipments.totalCount")
			.entity(Integer.class)
			.isEqualTo(4);
	}

	@Test
	void supplyIsShownOverTime() {
		Response answer = ExecutionGraphQlServiceTester.create(this.service)
			.document("{ customer(id: \"C-1\") { supplyLinks { totalCount edges { node { supplier { id } shareOfSpend"
					+ " from until } } } } }")
			.execute();
		answer.path("customer.supplyLinks")
			.matchesJson("{\"totalCount\": 2, \"edges\": ["
					+ "{\"node\": {\"supplier\": {\"id\": \"S-3\"}, \"shareOfSpend\": null,"
					+ " \"from\": \"1970-01-01T00:00:00Z\", \"until\": \"1970-01-01T00:00:01Z\"}},"
					+ "{\"node\": {\"supplier\": {\"id\": \"S-2\"}, \"shareOfSpend\": null,"
					+ " \"from\": \"1970-01-01T00:00:00Z\", \"until\": null}}]}");
	}

	@Test
	void nestedListsGoOnBehindTheirPlace() {
		assertThat(nested("{ customer(id: \"C-1\") { list: supplyEvents(first: 1$) ", "customer.list"))
			.containsExactly("E-2", "E-1");
		assertThat(nested("{ customer(id: \"C-1\") { list: shipments(first: 1$) ", "customer.list"))
			.containsExactly("H-4", "H-3", "H-2", "H-1");
		assertThat(nested("{ supplyEvents { edges { node { list: customers(first: 1$) ",
				"supplyEvents.edges[1].node.list"))
			.containsExactly("C-1", "C-2");
		assertThat(nested("{ orders { edges { node { list: shipments(first: 3$) ", "orders.edges[1].node.list"))
			.containsExactly("H-4", "H-3", "H-2", "H-1");
		TestGraph.cypher("MATCH (s:Supplier {supplierId: 'S-1'}), (c:Customer) CREATE (s)-[:SUPPLIES]->(c)", Map.of());
		for (String list : List.of("customers", "dependents")) {
			assertThat(nested("{ suppliers { edges { node { list: " + list + "(first: 1$) ",
					"suppliers.edges[1].node.list"))
				.containsExactly("C-1", "C-2", "C-3");
		}
	}

	/**
	 * Keys of all pages of a nested list; the mark in the document is where a page's
	 * place goes.
	 */
	private List<String> nested(String document, String list) {
		String whole = document + "{ pageInfo { hasNextPage endCursor } edges { node { id } } }";
		whole += " }".repeat((int) whole.chars().filter((each) -> each == '{').count()
				- (int) whole.chars().filter((each) -> each == '}').count());
		List<String> keys = new ArrayList<>();
		String place = "";
		Response page;
		do {
			page = ExecutionGraphQlServiceTester.create(this.service).document(whole.replace("$", place)).execute();
			keys.addAll(page.path(list + ".edges[*].node.id").entityList(String.class).get());
			place = ", after: \"" + page.path(list + ".pageInfo.endCursor").entity(String.class).get() + "\"";
		}
		while (page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get());
		return keys;
	}

	@Test
	void eventsOfATimeAreCountedWithinIt() {
		Response answer = ExecutionGraphQlServiceTester.create(this.service)
			.document("{ supplyEvents(from: \"1970-01-01T00:00:02Z\", first: 1) { totalCount } }")
			.execute();
		answer.path("supplyEvents.totalCount").entity(Integer.class).isEqualTo(2);
	}

	private static ListAssert<String> ids(Response answer, String list) {
		return assertThat(answer.path(list + ".edges[*].node.id").entityList(String.class).get());
	}

	private List<String> walk(Map<String, Object> variables) {
		List<String> keys = new ArrayList<>();
		Response page;
		do {
			page = ask("shipments", variables);
			keys.addAll(page.path("shipments.edges[*].node.id").entityList(String.class).get());
			if (!keys.isEmpty()) {
				variables.put("after", page.path("shipments.pageInfo.endCursor").entity(String.class).get());
			}
		}
		while (page.path("shipments.pageInfo.hasNextPage").entity(Boolean.class).get());
		return keys;
	}

	private Response ask(String document, Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service).documentName(document).variables(variables).execute();
	}

}
