package org.valuenet.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** The service starts on an empty graph, and the planted stories come back in GraphQL. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "valuenet.sample=true", "spring.neo4j.uri=bolt://of-the-test" })
@Import(TestGraph.class)
class SampleStoriesIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeAll
	static void emptyGraph() {
		TestGraph.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "service", "health", "customer", "devices", "firings", "imports" })
	void exampleOfTheConsoleIsAnswered(String example) throws IOException {
		String document = Files.readString(Path.of("src/main/resources/static/graphiql", example + ".graphql"));
		ask(document).errors().verify();
	}

	@Test
	void answersAreForTheSamplesReferenceInstant() {
		Response answer = ask("{ service { asOf sampleOnly } customers(first: 1) { totalCount } }");
		assertThat(text(answer, "service.asOf")).isEqualTo(SampleCompany.AS_OF.toString());
		answer.path("service.sampleOnly").entity(Boolean.class).isEqualTo(true);
		answer.path("customers.totalCount").entity(Integer.class).isEqualTo(SampleCompany.CUSTOMERS);
	}

	@Test
	void ruleFiresForFifteenPercentAndNotForFourteenPointNine() {
		Response answer = ask("{ firings { edges { node { customer { id } recommends { id } evidence { kind } } } } }");
		answer.path("firings.edges[*].node.customer.id").entityList(String.class).containsExactly("C-0001");
		answer.path("firings.edges[0].node.recommends[*].id").entityList(String.class).containsExactly("P-PSP");
		assertThat(answer.path("firings.edges[0].node.evidence[*].kind").entityList(String.class).get())
			.containsOnlyOnce("Measure")
			.filteredOn("Post"::equals)
			.hasSize(3);
		assertThat(change("C-0001")).isEqualTo(-0.15);
		assertThat(change("C-0002")).isEqualTo(-0.149);
	}

	@ParameterizedTest
	@CsvSource({ "C-0003, true", "C-0004, false" })
	void silenceOfMoreThanTwoDaysIsStale(String customer, boolean stale) {
		ask("{ customer(id: \"" + customer + "\") { stale } }").path("customer.stale")
			.entity(Boolean.class)
			.isEqualTo(stale);
	}

	@Test
	void dormantBuyerHasLeftAndTheLoyalOneHasNot() {
		assertThat(alive("C-0005")).isLessThan(0.1);
		assertThat(alive("C-0006")).isGreaterThan(0.9);
	}

	@Test
	void groupReachesThreeLevels() {
		Response answer = ask("{ customer(id: \"C-0014\") { parent { id parent { id } } } }");
		assertThat(text(answer, "customer.parent.id")).isEqualTo("C-0011");
		assertThat(text(answer, "customer.parent.parent.id")).isEqualTo("C-0010");
	}

	@Test
	void seventhCustomersLastInvoicesWereSettledLaterThanTheFirst() {
		Response answer = ask("{ customer(id: \"C-0007\") { invoices { totalCount edges { node { dueOn settledOn late"
				+ " payments { paidOn amount { amountMinor } } } } } } }");
		answer.path("customer.invoices.totalCount").entity(Integer.class).isEqualTo(4);
		answer.path("customer.invoices.edges[*].node.dueOn")
			.entityList(String.class)
			.containsExactly("2026-05-31", "2026-04-09", "2026-03-12", "2026-02-04");
		answer.path("customer.invoices.edges[*].node.settledOn")
			.entityList(String.class)
			.containsExactly("2026-06-12", "2026-04-27", "2026-03-15", "2026-02-13");
		answer.path("customer.invoices.edges[1].node.payments[*].paidOn")
			.entityList(String.class)
			.containsExactly("2026-04-27", "2026-04-15");
	}

	@Test
	void contractOfTheEighthCustomerEndsThirtyDaysAfterTheReferenceDay() {
		Response answer = ask("{ customer(id: \"C-0008\") { contracts { edges { node { id endsOn } } } } }");
		assertThat(text(answer, "customer.contracts.edges[0].node.endsOn"))
			.isEqualTo(SampleCompany.AS_OF.plus(Duration.ofDays(30)).toString().substring(0, 10));
	}

	@Test
	void jointVentureHasTwoParents() {
		ask("{ customer(id: \"C-0090\") { parents { totalCount edges { node { id } } } } }")
			.path("customer.parents.edges[*].node.id")
			.entityList(String.class)
			.containsExactly("C-0091", "C-0092");
	}

	@Test
	void goodMeanOfAGroupHidesItsWorstChild() {
		Response answer = ask(
				"{ customer(id: \"C-0192\") { subsidiaries { edges { node { id health { value band } } } } } }");
		List<Double> values = answer.path("customer.subsidiaries.edges[*].node.health.value")
			.entityList(Double.class)
			.hasSize(5)
			.get();
		assertThat(values.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).isGreaterThan(70);
		answer.path("customer.subsidiaries.edges[?(@.node.health.band == 'AT_RISK')].node.id")
			.entityList(String.class)
			.containsExactly("C-0149");
	}

	@Test
	void customerIsOneByTheKeysOfErpCrmAndIotPlatform() {
		String fields = "{ id aliases { edges { node { system key } } } devices(first: 1) { totalCount } }";
		Response answer = ask("{ erp: customer(id: \"C-0150\") " + fields + " crm: customer(id: \"ACC-70150\") { id }"
				+ " iot: customer(id: \"site-150\") { id } found: customers(filter: {text: \"site-150\"}) {"
				+ " edges { node { id } } } }");
		assertThat(text(answer, "crm.id")).isEqualTo("C-0150");
		assertThat(text(answer, "iot.id")).isEqualTo("C-0150");
		assertThat(text(answer, "found.edges[0].node.id")).isEqualTo("C-0150");
		answer.path("erp.aliases.edges[*].node.key").entityList(String.class).containsExactly("ACC-70150", "site-150");
		answer.path("erp.devices.totalCount")
			.entity(Integer.class)
			.satisfies((count) -> assertThat(count).isPositive());
	}

	@Test
	void deviceThatMovedIsItsPresentOperatorsOnly() {
		Response answer = ask("{ device(id: \"D-00165\") { operator { id }"
				+ " operations { edges { node { operator { id } from until } } } }"
				+ " from: customer(id: \"C-0152\") { devices { edges { node { id } } } }"
				+ " to: customer(id: \"C-0151\") { devices { edges { node { id } } } } }");
		assertThat(text(answer, "device.operator.id")).isEqualTo("C-0151");
		answer.path("device.operations.edges[*].node.operator.id")
			.entityList(String.class)
			.containsExactly("C-0151", "C-0152");
		answer.path("device.operations.edges[1].node.until").entity(String.class).isEqualTo("2026-01-01T00:00:00Z");
		answer.path("from.devices.edges[*].node.id").entityList(String.class).doesNotContain("D-00165");
		answer.path("to.devices.edges[*].node.id").entityList(String.class).contains("D-00165");
	}

	/** The foundry supplies two suppliers, which supply two customers each. */
	@Test
	void delayedUpstreamSupplierHitsFourCustomersAndTheirShipments() {
		Response answer = ask("{ supplyEvents(first: 1) { edges { node { id kind effects { edges { node { kind id } } }"
				+ " customers(first: 5) { totalCount edges { node { id suppliers(first: 2) { edges { node { id suppliers(first: 2) { edges { node { id } } } } } }"
				+ " shipments(first: 10) { edges { node { id late } } } } } } } } } }");
		String event = "supplyEvents.edges[0].node.";
		assertThat(text(answer, event + "id")).isEqualTo("SE-1");
		answer.path(event + "customers.totalCount").entity(Integer.class).isEqualTo(4);
		for (int i = 0; i < 4; i++) {
			String customer = event + "customers.edges[" + i + "].node.";
			answer.path(customer + "suppliers.edges[*].node.suppliers.edges[*].node.id")
				.entityList(String.class)
				.containsExactly("S-10");
			answer.path(customer + "shipments.edges[*].node.late").entityList(Boolean.class).contains(true);
		}
		List<String> hit = answer.path(event + "effects.edges[?(@.node.kind == 'SHIPMENT')].node.id")
			.entityList(String.class)
			.get();
		assertThat(hit).hasSize(4)
			.isSubsetOf(answer.path(event + "customers.edges[*].node.shipments.edges[?(@.node.late == true)].node.id")
				.entityList(String.class)
				.get());
	}

	@Test
	void foundryPutsMoreValueAtRiskThanTheSuppliersItSupplies() {
		Response answer = ask("{ supplyShocks { source { id } customers { customer { id } } } }");
		answer.path("supplyShocks[0].source.id").entity(String.class).isEqualTo("S-10");
		answer.path("supplyShocks[0].customers[*].customer.id")
			.entityList(String.class)
			.contains("C-0111", "C-0112", "C-0115", "C-0130")
			.hasSize(4);
	}

	@Test
	void networkValuesSumToTheLifetimeValues() {
		Record sums = TestGraph
			.cypher("MATCH (customer:Customer) RETURN sum(customer.ltvMinor) AS own, sum(customer.networkMinor) AS "
					+ "network, count(CASE WHEN customer.networkMinor <> customer.networkOwnMinor THEN 1 END) AS moved",
					Map.of())
			.get(0);
		assertThat(sums.get("network").asLong()).isEqualTo(sums.get("own").asLong()).isPositive();
		assertThat(sums.get("moved").asLong()).isPositive();
	}

	@Test
	void componentsOfOneBatchFailAtDifferentCustomers() {
		Response answer = ask("{ components(partNumber: \"BRG-40\", batch: \"" + SampleParts.BAD_BATCH
				+ "\") { totalCount edges { node { device { id operator { id } } } } } }");
		answer.path("components.totalCount").entity(Integer.class).isEqualTo(4);
		assertThat(answer.path("components.edges[*].node.device.operator.id").entityList(String.class).get()).hasSize(4)
			.doesNotHaveDuplicates();
		for (String device : answer.path("components.edges[*].node.device.id").entityList(String.class).get()) {
			assertThat(bearingFailures(device)).as(device).isGreaterThanOrEqualTo(3);
		}
	}

	private static long bearingFailures(String device) {
		return TestGraph.cypher("""
				MATCH (:Device {deviceId: $device})-[:SUFFERED]->(outage:Outage)
				WHERE outage.cause STARTS WITH 'bearing'
				  AND outage.startedAt >= datetime('2025-07-01T00:00:00Z').epochMillis
				RETURN count(outage) AS failures
				""", Map.of("device", device)).get(0).get("failures").asLong();
	}

	@Test
	void contributionsSumToTheValueExactly() {
		Response answer = ask("{ customers(first: 100, orderBy: {field: HEALTH}) { edges { node { health { value"
				+ " contributions { points } } } } } }");
		for (int i = 0; i < 100; i++) {
			String health = "customers.edges[" + i + "].node.health";
			long hundredths = answer.path(health + ".contributions[*].points")
				.entityList(Double.class)
				.get()
				.stream()
				.mapToLong((points) -> Math.round(points * 100))
				.sum();
			assertThat(hundredths)
				.isEqualTo(Math.round(answer.path(health + ".value").entity(Double.class).get() * 100));
		}
	}

	private double change(String customer) {
		return ask("{ customer(id: \"" + customer + "\") { measures { name value } } }")
			.path("customer.measures[2].value")
			.entity(Double.class)
			.get();
	}

	private double alive(String customer) {
		return ask("{ customer(id: \"" + customer + "\") { lifetimeValue { probabilityAlive } } }")
			.path("customer.lifetimeValue.probabilityAlive")
			.entity(Double.class)
			.get();
	}

	private static String text(Response answer, String path) {
		return answer.path(path).entity(String.class).get();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
