package org.valuenet.customer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

@ValuenetTest
class CustomerControllerIT {

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private AsOf asOf;

	@BeforeEach
	void graph() {
		Fixture.load("customer/customers.cypher", Map.of("now", this.asOf.current().toEpochMilli()));
	}

	@Test
	void customerHasItsOwnFactsAndRelations() {
		Response answer = ask("customer-relations", Map.of());
		answer.path("customer.name").entity(String.class).isEqualTo("Bob");
		answer.path("customer.grade").entity(String.class).isEqualTo("B");
		answer.path("customer.stale").entity(Boolean.class).isEqualTo(true);
		answer.path("customer.creditLimit.formatted").entity(String.class).isEqualTo("5.00 CNY");
		answer.path("customer.owner.id").entity(String.class).isEqualTo("R-2");
		answer.path("customer.parent.id").entity(String.class).isEqualTo("C-1");
		answer.path("customer.subsidiaries.totalCount").entity(Integer.class).isEqualTo(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "C-2", " C-2 ", "Ｃ－２" })
	void customerIsFoundByEverySpellingOfItsKey(String id) {
		tester().document("query ($id: ID!) { customer(id: $id) { id } }")
			.variable("id", id)
			.execute()
			.path("customer.id")
			.entity(String.class)
			.isEqualTo("C-2");
	}

	@Test
	void parentsRunFromTheLargestShareTiesByKeyUnknownLast() {
		Response page = ask("customer-relations", Map.of("first", 1));
		StringBuilder walk = new StringBuilder();
		while (true) {
			page.path("customer.parents.totalCount").entity(Integer.class).isEqualTo(4);
			walk.append(page.path("customer.parents.edges[0].node.id").entity(String.class).get()).append(' ');
			if (!page.path("customer.parents.pageInfo.hasNextPage").entity(Boolean.class).get()) {
				break;
			}
			page = ask("customer-relations", Map.of("first", 1, "after",
					page.path("customer.parents.pageInfo.endCursor").entity(String.class).get()));
		}
		assertThat(walk).hasToString("C-1 C-4 C-5 C-6 ");
	}

	@Test
	void nestedListsAnswerForEveryParent() {
		Response answer = ask("customer-contacts", Map.of("first", 2));
		answer.path("customers.totalCount").entity(Integer.class).isEqualTo(6);
		answer.path("customers.edges[*].node.id").entityList(String.class).isEqualTo(List.of("C-5", "C-1"));
		answer.path("customers.edges[0].node.contacts.totalCount").entity(Integer.class).isEqualTo(0);
		answer.path("customers.edges[1].node.contacts.totalCount").entity(Integer.class).isEqualTo(3);
		answer.path("customers.edges[1].node.contacts.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("P-1", "P-2"));
		answer.path("customers.edges[1].node.subsidiaries.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("C-2"));
		answer.path("customers.edges[1].node.owner.id").entity(String.class).isEqualTo("R-1");
		answer.path("customers.edges[1].node.parent").valueIsNull();
	}

	@Test
	void pageSizeOutOfRangeIsABadRequest() {
		tester().documentName("customer-contacts")
			.variable("first", 101)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getErrorType()).hasToString("BAD_REQUEST")));
	}

	private Response ask(String document, Map<String, Object> variables) {
		return tester().documentName(document).variables(variables).execute();
	}

	private ExecutionGraphQlServiceTester tester() {
		return ExecutionGraphQlServiceTester.create(this.service);
	}

}
