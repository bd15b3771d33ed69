package org.valuenet.customer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
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
			LINE 200         | Device:D-1 Device:D-3 Device:D-88 | a model
			林悦             | Rep:R-6                          | a rep's name
			生产             | Department:DP-1                  | a department
			BRG-40           | Component:CP-1 Component:CP-88   | a part number
			B-2291           | Component:CP-1                   | a batch
			Freight          | Carrier:CA-1                     | a carrier
			Boston           | Territory:T-1                    | a territory
			O-77             | Order:O-77                       | an order's key
			' ｏ-７７ '      | Order:O-77                       | the same in another spelling
			V-77             | Invoice:V-77                     | an invoice's key
			A-77             | Contract:A-77                    | a contract's key
			SH-77            | Shipment:SH-77                   | a shipment's key
			Q-77             | Opportunity:Q-77                 | an opportunity's key
			SR-77            | ServiceRequest:SR-77             | a service request's key
			77               |                                  | no part of a fact's key
			K-1              | Contact:K-1                      | a person's key
			d-2              | Device:D-2                       | a device without a name or model
			line OR foundry  |                                  | OR is a word like any other
			name:foundry     |                                  | no field of the index can be named
			*                |                                  | nothing but an operator finds nothing
			"'  '"           |                                  | no word
			Ann              |                                  | no name of a person
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

	@Test
	void kindsAreChosen() {
		ExecutionGraphQlServiceTester.create(this.service)
			.document("{ search(text: \"bearing\", kinds: [COMPONENT, ORDER], first: 1) { id } }")
			.execute()
			.path("search[*].id")
			.entityList(String.class)
			.containsExactly("Component:CP-1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Harbour          | Customer:C-1
			LINE 200         | Device:D-1
			BRG-40           | Component:CP-1
			O-77             | Order:O-77
			O-88             |
			K-1              | Contact:K-1
			K-88             |
			Freight          | Carrier:CA-1
			""")
	void repFindsWhatIsItsOwnAndWhatIsNobodys(String text, @Nullable String expected) {
		assertThat(SignedIn.asRep("R-6", () -> ask(text, 1).path("search[*].id").entityList(String.class).get()))
			.isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void nobodyFindsAPersonByName(Role role) {
		for (String name : List.of("Ann", "Bo", "Nobody")) {
			SignedIn.as(role, "R-6", () -> ask(name, 20)).path("search").entityList(Object.class).hasSize(0);
		}
		SignedIn.as(Role.STEWARD, null, () -> ask("K-1", 20))
			.path("search[0].label")
			.entity(String.class)
			.isEqualTo("K-1");
	}

	private Response ask(String text, int first) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.document("query ($text: String!, $first: Int) { search(text: $text, first: $first) { id kind label } }")
			.variable("text", text)
			.variable("first", first)
			.execute();
	}

}
