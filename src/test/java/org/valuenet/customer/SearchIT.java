package org.valuenet.customer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

@ValuenetTest
class SearchIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeAll
	static void graph() {
		Fixture.load("customer/search.cypher", Map.of());
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', textBlock = """
			foundry          | Customer:C-2 Supplier:S-1        | a supplier, and a customer that supplies
			轴承             | Product:P-1                      | part of a name without blanks
			C-1              | Customer:C-1                     | a key
			ACC-9            | Customer:C-1                     | another system's key
			LINE 200         | Device:D-1                       | a model
			d-2              | Device:D-2                       | a device without a name or model
			line OR foundry  |                                  | OR is a word like any other
			name:foundry     |                                  | no field of the index can be named
			*                |                                  | nothing but an operator finds nothing
			"'  '"           |                                  | no word
			Ann              |                                  | people are not looked for
			""")
	void thingsAreFoundByTheWordsOfTheirNamesAndKeys(String text, @Nullable String expected, String why) {
		assertThat(ask(text, 20).path("search[*].id").entityList(String.class).get()).as(why)
			.containsExactlyInAnyOrderElementsOf((expected != null) ? List.of(expected.split(" ")) : List.of());
	}

	@Test
	void bestMatchesComeFirstAndNoMoreThanAskedFor() {
		Response answer = ask("foundry", 1);
		answer.path("search[*].id").entityList(String.class).hasSize(1);
		ask("LINE-200", 1).path("search[0]")
			.matchesJson("{\"id\": \"Device:D-1\", \"kind\": \"Device\", \"label\": \"LINE-200\"}");
	}

	private Response ask(String text, int first) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.document("query ($text: String!, $first: Int) { search(text: $text, first: $first) { id kind label } }")
			.variable("text", text)
			.variable("first", first)
			.execute();
	}

}
