package org.valuenet.customer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Worked by hand on {@code customers.cypher}: Bob has four owners, one of them past, and
 * two reps.
 */
@ValuenetTest
class NeighbourhoodIT {

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private AsOf asOf;

	@BeforeEach
	void graph() {
		Fixture.load("customer/customers.cypher", Map.of("now", this.asOf.current().toEpochMilli()));
	}

	@Test
	void heaviestComeFirstAndPastRelationshipsAreNone() {
		Response around = around("depth: 1");
		around.path("customer.neighbourhood.nodes[*].id")
			.entityList(String.class)
			.isEqualTo(List.of("Customer:C-2", "Customer:C-6", "Customer:C-1", "Customer:C-4", "Rep:R-1", "Rep:R-2",
					"Customer:C-5"));
		around.path("customer.neighbourhood.nodes[0].label").entity(String.class).isEqualTo("Bob");
		around.path("customer.neighbourhood.nodes[1].label").entity(String.class).isEqualTo("C-6");
		around.path("customer.neighbourhood.truncated").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void secondStepGoesOnFromTheFirstAndClosesItsCircles() {
		Response around = around("depth: 2");
		assertThat(around.path("customer.neighbourhood.nodes[*].id").entityList(String.class).get()).hasSize(10)
			.endsWith("Contact:P-1", "Contact:P-2", "Contact:P-3");
		assertThat(around.path("customer.neighbourhood.edges[*]").entityList(Edge.class).get()).hasSize(10)
			.doesNotHaveDuplicates()
			.contains(new Edge("Customer:C-2", "Customer:C-1", "SUBSIDIARY_OF"),
					new Edge("Contact:P-3", "Customer:C-1", "WORKS_AT"),
					new Edge("Rep:R-1", "Customer:C-1", "RESPONSIBLE_FOR"));
	}

	@Test
	void cycleOfOwnersEnds() {
		TestGraph.cypher("MATCH (a:Customer {customerId: 'C-4'}), (b:Customer {customerId: 'C-2'})"
				+ " CREATE (a)-[:SUBSIDIARY_OF {share: 0.1}]->(b), (a)-[:REFERRED]->(a)", Map.of());
		assertThat(around("depth: 4").path("customer.neighbourhood.nodes[*].id").entityList(String.class).get())
			.hasSize(10)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, true", "6, 6, true", "7, 7, false", "8, 7, false" })
	void limitKeepsTheHeaviestAndSaysThatThereIsMore(int limit, int nodes, boolean truncated) {
		Response around = around("depth: 1, limit: " + limit);
		around.path("customer.neighbourhood.nodes[*].id").entityList(String.class).hasSize(nodes);
		around.path("customer.neighbourhood.truncated").entity(Boolean.class).isEqualTo(truncated);
		around.path("customer.neighbourhood.edges[*].kind").entityList(String.class).hasSize(nodes - 1);
	}

	@ParameterizedTest
	@CsvSource({ "depth: 0", "depth: 5", "limit: 0", "limit: 501" })
	void stepsAndNodesAreBounded(String argument) {
		tester("{ customer(id: \"C-2\") { neighbourhood(" + argument + ") { truncated } } }").execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("is out of range; ask for 1 to")));
	}

	private Response around(String arguments) {
		return tester("{ customer(id: \"C-2\") { neighbourhood(" + arguments
				+ ") { nodes { id kind label } edges { from to kind } truncated } } }")
			.execute();
	}

	private ExecutionGraphQlServiceTester.Request<?> tester(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document);
	}

	record Edge(String from, String to, String kind) {
	}

}
