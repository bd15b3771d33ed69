package org.valuenet.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
			.containsExactly("2026-04-15", "2026-04-27");
	}

	@Test
	void contractOfTheEighthCustomerEndsThirtyDaysAfterTheReferenceDay() {
		Response answer = ask("{ customer(id: \"C-0008\") { contracts { edges { node { id endsOn } } } } }");
		assertThat(text(answer, "customer.contracts.edges[0].node.endsOn"))
			.isEqualTo(SampleCompany.AS_OF.plus(Duration.ofDays(30)).toString().substring(0, 10));
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
