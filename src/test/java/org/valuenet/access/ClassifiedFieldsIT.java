package org.valuenet.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees names of people and amounts of money, and what the others get instead. */
@ValuenetTest
class ClassifiedFieldsIT {

	private static final String QUESTION = """
			{ customers { edges { node {
			  creditLimit { amountMinor } lifetimeValue { value { amountMinor } } lifetimeValueAbsence
			  contacts { edges { node { id name } } }
			  orders { totals { amountMinor } edges { node { total { amountMinor } } } }
			  neighbourhood(depth: 1) { nodes { kind label } }
			} } } }""";

	/** An application that may read customers, and no more. */
	private static final Identity APPLICATION = new Identity("app", Set.of(Role.ANALYST), Set.of(), null);

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private GraphQlSource source;

	@BeforeEach
	void oneCustomer() {
		TestGraph.clear();
		TestGraph.cypher(
				"""
						CREATE (c:Customer {customerId: 'C-1', name: 'A', creditLimitMinor: 500, creditLimitCurrency: 'CNY'}),
						  (:Contact {contactId: 'P-1', name: 'Lin Yue'})-[:WORKS_AT]->(c),
						  (c)-[:PLACED]->(:Order {orderId: 'O-1', placedAt: 0, status: 'PLACED', amountMinor: 700, currency: 'CNY'}),
						  (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(c)
						""",
				Map.of());
	}

	@Test
	void repSeesNamesAndMoneyOfItsCustomers() {
		assertThat(SignedIn.asRep("R-6", () -> said(QUESTION))).contains("amountMinor=500", "name=Lin Yue",
				"totals=[{amountMinor=700}]", "total={amountMinor=700}", "kind=Contact, label=Lin Yue");
	}

	@Test
	void analystSeesMoneyAndKeysInsteadOfNames() {
		assertThat(SignedIn.as(Role.ANALYST, null, () -> said(QUESTION)))
			.contains("amountMinor=500", "name=P-1", "totals=[{amountMinor=700}]", "kind=Contact, label=P-1")
			.doesNotContain("Lin");
	}

	@Test
	void applicationSeesWhatItsScopesName() {
		assertThat(SignedIn.as(APPLICATION, () -> said(QUESTION)))
			.contains("creditLimit=null", "lifetimeValue=null", "lifetimeValueAbsence=WITHHELD", "name=P-1",
					"totals=[]", "total=null")
			.doesNotContain("Lin", "500", "700");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREDIT_LIMIT", "LIFETIME_VALUE" })
	void nothingIsOrderedByWhatIsMasked(String field) {
		String question = "query($field: CustomerOrderField!) { customers(orderBy: {field: $field}) { totalCount } }";
		SignedIn.as(APPLICATION,
				() -> tester().document(question)
					.variable("field", field)
					.execute()
					.errors()
					.satisfy((errors) -> assertThat(errors).singleElement()
						.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"))));
		SignedIn.as(Role.ANALYST, null, () -> tester().document(question).variable("field", field).execute())
			.path("customers.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ANALYST", "REP", "STEWARD" })
	void nameOfAPersonIsFoundByNoTextWhoeverAsks(Role role) {
		String question = "query($text: String!) { customers(filter: {text: $text}) { totalCount }"
				+ " search(text: $text) { id } }";
		for (String name : List.of("Lin Yue", "Lin", "Nobody")) {
			SignedIn.as(role, "R-6", () -> tester().document(question).variable("text", name).execute())
				.path("customers.totalCount")
				.entity(Integer.class)
				.isEqualTo(0)
				.path("search")
				.entityList(Object.class)
				.hasSize(0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{field: CREDIT_LIMIT, direction: DESC}", "{direction: ASC, field: LIFETIME_VALUE}" })
	void orderGivenAsADefaultOfAVariableIsRefusedToo(String order) {
		SignedIn.as(APPLICATION,
				() -> tester()
					.document("query($order: CustomerOrder = " + order
							+ ") { ...page } fragment page on Query { all: customers(orderBy: $order) { totalCount } }")
					.execute()
					.errors()
					.satisfy((errors) -> assertThat(errors).singleElement()
						.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"))));
	}

	@Test
	void cursorTellsNothingThatIsMasked() {
		String page = SignedIn.as(APPLICATION, () -> said("{ customers { edges { cursor node {"
				+ " contacts { edges { cursor } } orders { edges { cursor } } } } } }"));
		Pattern.compile("cursor=([\\w-]+)")
			.matcher(page)
			.results()
			.map((found) -> new String(Base64.getUrlDecoder().decode(found.group(1)), StandardCharsets.UTF_8))
			// without its checksum
			.map((cursor) -> cursor.substring(cursor.indexOf('\u001f')))
			.forEach((cursor) -> assertThat(cursor).doesNotContain("Lin", "500", "700"));
		assertThat(page).contains("cursor=");
	}

	@Test
	void everyAmountOfMoneyIsClassified() {
		assertThat(this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			// the value as a whole is classified, and what stands behind it
			.filter((type) -> !Set.of("LifetimeValue", "EstimatedMoney").contains(type.getName()))
			.flatMap((type) -> type.getFieldDefinitions().stream())
			.filter(ClassifiedFieldsIT::isMoney)).isNotEmpty()
			.allMatch((field) -> ClassifiedFields.of(field) == Classification.MONEY);
	}

	@Test
	void estimatesOfMoneyAreSeenThroughALifetimeValueOnly() {
		assertThat(parents("EstimatedMoney")).containsExactly("LifetimeValueEstimates");
		assertThat(parents("LifetimeValueEstimates")).containsExactly("LifetimeValue");
		assertThat(parents("LifetimeValue")).containsExactly("Customer");
	}

	private Set<String> parents(String type) {
		return this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((parent) -> parent.getFieldDefinitions()
				.stream()
				.anyMatch((field) -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName()
					.equals(type)))
			.map(GraphQLObjectType::getName)
			.collect(Collectors.toSet());
	}

	private static boolean isMoney(GraphQLFieldDefinition field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName().equals("MoneyAmount");
	}

	private String said(String question) {
		return String.valueOf(tester().document(question).execute().path("customers").entity(Object.class).get());
	}

	private GraphQlTester tester() {
		return ExecutionGraphQlServiceTester.create(this.service);
	}

}
