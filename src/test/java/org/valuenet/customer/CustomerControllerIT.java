package org.valuenet.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	@ParameterizedTest
	@CsvSource({ "ACC-7, C-2", "' ＡＣＣ-7', C-2", "CRM/ACC-7, C-2", "IOT/site-9, C-2", "ERP/site-9, C-4", "C-1, C-1",
			"CRM/C-1, C-4", "ACC-8,", "ERP/ACC-7," })
	void customerIsFoundByEveryKeyThatASystemHasForIt(String id, @Nullable String customer) {
		Response answer = tester().document("query ($id: ID!) { customer(id: $id) { id } }")
			.variable("id", id)
			.execute();
		if (customer != null) {
			answer.path("customer.id").entity(String.class).isEqualTo(customer);
		}
		else {
			answer.path("customer").valueIsNull();
		}
	}

	@Test
	void keyThatSystemsUseForDifferentCustomersIsNotGuessed() {
		tester().document("{ customer(id: \"site-9\") { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("ERP/site-9 or IOT/site-9")));
	}

	/** C-2 is held by C-4, C-1, C-5 and C-6, and was by C-3; nobody knows since when. */
	@Test
	void ownershipAndResponsibilityAreShownOverTime() {
		Response answer = tester().document("""
				{ customer(id: "C-2") {
				  responsibilities { totalCount edges { node { rep { id } from until } } }
				  ownerships { totalCount edges { node { owner { id name } share until } } } } }
				""").execute();
		answer.path("customer.responsibilities.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("customer.responsibilities.edges[*].node.rep.id")
			.entityList(String.class)
			.containsExactly("R-2", "R-1");
		answer.path("customer.responsibilities.edges[0].node.from")
			.entity(String.class)
			.isEqualTo("1970-01-01T00:00:02Z");
		answer.path("customer.ownerships.totalCount").entity(Integer.class).isEqualTo(5);
		answer.path("customer.ownerships.edges[*].node.owner.id")
			.entityList(String.class)
			.containsExactly("C-6", "C-5", "C-4", "C-3", "C-1");
		answer.path("customer.ownerships.edges[0].node.share").valueIsNull();
		answer.path("customer.ownerships.edges[1].node.share").entity(Double.class).isEqualTo(0.4);
		assertThat(walk("ownerships", "owner")).containsExactly("C-6", "C-5", "C-4", "C-3", "C-1");
		assertThat(walk("responsibilities", "rep")).containsExactly("R-2", "R-1");
	}

	private List<String> walk(String list, String key) {
		List<String> keys = new ArrayList<>();
		String after = null;
		do {
			Response page = tester()
				.document("query ($after: String) { customer(id: \"C-2\") { list: " + list
						+ "(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { key: " + key
						+ " { id } } } } } }")
				.variable("after", after)
				.execute();
			keys.addAll(page.path("customer.list.edges[*].node.key.id").entityList(String.class).get());
			after = page.path("customer.list.pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path("customer.list.pageInfo.endCursor").entity(String.class).get() : null;
		}
		while (after != null);
		return keys;
	}

	@Test
	void aliasesRunBySystemAndKey() {
		Response page = tester()
			.document("{ customer(id: \"C-2\") { aliases(first: 1) { totalCount pageInfo { hasNextPage endCursor }"
					+ " edges { node { system key } } } } }")
			.execute();
		page.path("customer.aliases.totalCount").entity(Integer.class).isEqualTo(2);
		page.path("customer.aliases.edges[0].node").matchesJson("{\"system\": \"CRM\", \"key\": \"ACC-7\"}");
		String after = page.path("customer.aliases.pageInfo.endCursor").entity(String.class).get();
		page = tester()
			.document("query ($after: String) { customer(id: \"C-2\") { aliases(first: 1, after: $after) {"
					+ " pageInfo { hasNextPage } edges { node { system key } } } } }")
			.variable("after", after)
			.execute();
		page.path("customer.aliases.edges[0].node").matchesJson("{\"system\": \"IOT\", \"key\": \"site-9\"}");
		page.path("customer.aliases.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
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
