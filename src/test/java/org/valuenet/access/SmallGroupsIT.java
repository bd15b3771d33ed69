package org.valuenet.access;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What sums up one to four customers is withheld from who may not see them. */
@ValuenetTest
class SmallGroupsIT {

	private static final String VALUES = "{ customer(id: \"C-1\") { networkValue { value { amountMinor }"
			+ " broughtToOthers { amountMinor } ownValue { amountMinor } absence } } }";

	private static final String SHOWN = "{value={amountMinor=700}, broughtToOthers={amountMinor=200},"
			+ " ownValue={amountMinor=500}, absence=null}";

	private static final String WITHHELD = "{value=null, broughtToOthers=null, ownValue={amountMinor=500},"
			+ " absence=WITHHELD}";

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void customerOfARep() {
		TestGraph.clear();
		TestGraph.cypher(
				"""
						CREATE (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(:Customer {customerId: 'C-1', name: 'A',
						  networkMinor: 700, networkOwnMinor: 500, networkByOthersMinor: 0, networkCurrency: 'CNY', networkAsOf: 0})
						""",
				Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "0,true", "1,false", "4,false", "5,true", "30,true" })
	void valueFromOneToFourHiddenCustomersIsWithheld(int hidden, boolean shown) {
		// each brought in by the one before
		TestGraph.cypher("""
				UNWIND range(1, $hidden) AS i
				CREATE (:Customer {customerId: 'X-' + i, name: 'X', ltvMinor: 100})
				WITH DISTINCT 1 AS one
				MATCH (c:Customer)
				WITH c
				ORDER BY c.customerId STARTS WITH 'X', toIntegerOrNull(substring(c.customerId, 2))
				WITH collect(c) AS chain
				UNWIND range(1, size(chain) - 1) AS i
				WITH chain[i - 1] AS before, chain[i] AS behind
				CREATE (before)-[:REFERRED {at: 0}]->(behind)
				""", Map.of("hidden", hidden));
		assertThat(SignedIn.asRep("R-6", this::values)).isEqualTo(shown ? SHOWN : WITHHELD);
		assertThat(SignedIn.as(Role.ANALYST, null, this::values)).isEqualTo(SHOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(c)<-[:SUBSIDIARY_OF {from: 0}]-(x)           | false
			(c)-[:SUBSIDIARY_OF {from: 0}]->(x)           | true
			(c)-[:SUPPLIES {from: 0}]->(x)                | false
			(c)<-[:SUPPLIES {from: 0}]-(x)                | true
			(c)-[:SUPPLIES {from: 0, until: 1}]->(x)      | true
			(c)<-[:REFERRED {at: 0}]-(x)                  | true
			""")
	void onlyWhoBringsValueCounts(String link, boolean shown) {
		TestGraph
			.cypher("MATCH (c:Customer {customerId: 'C-1'}) CREATE (x:Customer {customerId: 'X', name: 'X'}) CREATE "
					+ link, Map.of());
		boolean covered = link.startsWith("(c)<-[:SUBSIDIARY_OF");
		assertThat(SignedIn.asRep("R-6", this::values)).isEqualTo((shown || covered) ? SHOWN : WITHHELD);
	}

	@Test
	void fitOnFewerThanFiveCustomersIsForWhoSeesAll() {
		TestGraph.cypher("""
				UNWIND [4, 5] AS customers
				CREATE (:LtvModel {modelId: 'M-' + customers, customers: customers, dataAsOf: 0, fittedAt: 0,
				  purchaseLogs: [0.1, 0.1, 0.1, 0.1], purchaseCovariance: [i IN range(1, 16) | 0.0],
				  purchaseLogLikelihood: -1.0, spendingLogs: [0.1, 0.1, 0.1],
				  spendingCovariance: [i IN range(1, 9) | 0.0], spendingLogLikelihood: -1.0, gradeAFromMinor: 0,
				  gradeBFromMinor: 0})
				""", Map.of());
		assertThat(SignedIn.asRep("R-6", this::fits)).isEqualTo("[{node={id=M-5}}]");
		assertThat(SignedIn.as(Role.ANALYST, null, this::fits)).contains("M-4", "M-5");
	}

	private String fits() {
		return said("{ ltvModels { edges { node { id } } } }", "ltvModels.edges");
	}

	private String values() {
		return said(VALUES, "customer.networkValue");
	}

	private String said(String question, String path) {
		return String.valueOf(ExecutionGraphQlServiceTester.create(this.service)
			.document(question)
			.execute()
			.path(path)
			.entity(Object.class)
			.get());
	}

}
