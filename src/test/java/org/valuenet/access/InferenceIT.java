package org.valuenet.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.dataimport.SampleImport;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a rep can ask, be it a row, a count, a total or an order, tells whether
 * another's customer has facts at all: the answers are the same when these are gone.
 */
@ValuenetTest
class InferenceIT {

	/** Sums of whole lists, which the walk over rows leaves out. */
	private static final String SUMS = """
			{ orders { totalCount totals { amountMinor currency } } invoices { totalCount totals { amountMinor currency } }
			  opportunities { totalCount totals { amountMinor currency } } posts { totalCount tones { tone posts } }
			  suppliers: supplyShocks { source { id } value { amountMinor } }
			  parts: supplyShocks(kind: PART) { source { id } value { amountMinor } }
			  customers { totalCount edges { node { id orders { totalCount totals { amountMinor currency } } } } } }
			""";

	private static final String FORGET = """
			MATCH (customer:Customer)
			WHERE NOT customer.customerId IN $own
			SET customer.ltvMinor = 2 * customer.ltvMinor, customer.health = 0, customer.healthSort = 0,
			  customer.creditLimitMinor = 1
			WITH customer
			MATCH (customer)-[:PLACED|OWES|HOLDS|CONSIDERS|RAISED|OPERATES]->(fact)
			DETACH DELETE fact
			""";

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private GraphQlSource source;

	@BeforeAll
	static void sample(@Autowired SampleImport sample, @Autowired Scoring scoring, @Autowired AsOf asOf)
			throws IOException {
		TestGraph.clear();
		sample.importWhenEmpty();
		scoring.rescoreAll(asOf.current());
	}

	@Test
	void answersOfARepDoNotDependOnAnothersFacts(@Autowired AsOf asOf) {
		List<String> own = new ArrayList<>(new Coverage(asOf.current().toEpochMilli()).of("R-6"));
		String device = TestGraph
			.cypher("MATCH (c:Customer)-[:OPERATES]->(d:Device) WHERE c.customerId IN $own RETURN d.deviceId AS id"
					+ " ORDER BY id LIMIT 1", Map.of("own", own))
			.get(0)
			.get("id")
			.asString();
		List<String> documents = new SchemaPaths(own.get(0), device).documents(this.source.schema().getQueryType(), 3);
		// what comes from stored sums has a rule of its own, and who is no analyst is
		// told so
		documents.removeIf((document) -> document.contains("networkValue") || document.contains("ltvBacktest")
				|| document.contains("graphDigest") || document.startsWith("{ auditEntries"));
		assertThat(documents).hasSizeGreaterThan(20);
		documents.add(SUMS);
		List<String> before = SignedIn.asRep("R-6", () -> documents.stream().map(this::said).toList());
		List<String> analystBefore = SignedIn.as(Role.ANALYST, null, () -> documents.stream().map(this::said).toList());
		TestGraph.cypher(FORGET, Map.of("own", own));
		List<String> after = SignedIn.asRep("R-6", () -> documents.stream().map(this::said).toList());
		for (int i = 0; i < documents.size(); i++) {
			assertThat(after.get(i)).as(documents.get(i)).isEqualTo(before.get(i));
		}
		assertThat(SignedIn.as(Role.ANALYST, null, () -> documents.stream().map(this::said).toList()))
			.as("whoever sees all sees the difference")
			.isNotEqualTo(analystBefore);
	}

	private String said(String document) {
		return String.valueOf(ExecutionGraphQlServiceTester.create(this.service)
			.document(document)
			.execute()
			.path("")
			.entity(Object.class)
			.get());
	}

}
