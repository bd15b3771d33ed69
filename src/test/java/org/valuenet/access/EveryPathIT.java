package org.valuenet.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLObjectType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.dataimport.SampleImport;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two reps walk every path of the schema, four steps deep, and find their own customers
 * but nothing of the other's.
 */
@ValuenetTest
class EveryPathIT {

	/** What belongs to the customers whose keys are given, and to nobody else. */
	private static final String BELONGINGS = """
			MATCH (customer:Customer)
			WHERE NOT customer.customerId IN $customerIds
			OPTIONAL MATCH (customer)-[:PLACED|OWES|HOLDS|OPERATES|CONSIDERS|RAISED]->(own)
			OPTIONAL MATCH (customer)<-[:WORKS_AT|PART_OF|WITH|FOR]-(held)
			OPTIONAL MATCH (own)-[:SHIPPED_AS|SUFFERED|EMITTED|TOOK]->(part)
			WITH collect(DISTINCT customer) + collect(DISTINCT own) + collect(DISTINCT held) + collect(DISTINCT part) AS nodes
			UNWIND nodes AS node
			UNWIND [name IN ['customerId', 'orderId', 'invoiceId', 'contractId', 'deviceId', 'opportunityId', 'serviceRequestId',
				'contactId', 'departmentId', 'interactionId', 'firingId', 'shipmentId', 'outageId', 'signalId', 'serviceStepId'] |
				node[name]] AS key
			WITH key
			WHERE key IS NOT NULL
			RETURN DISTINCT key
			""";

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private GraphQlSource source;

	private static Coverage coverage;

	@BeforeAll
	static void sample(@Autowired SampleImport sample, @Autowired Scoring scoring, @Autowired AsOf asOf)
			throws IOException {
		TestGraph.clear();
		sample.importWhenEmpty();
		scoring.rescoreAll(asOf.current());
		coverage = new Coverage(asOf.current().toEpochMilli());
	}

	@Test
	void repSeesWhatItCoversNowAndTheGroupsBelow() {
		assertThat(coverage.of("R-6")).contains("C-0001").doesNotContain("C-0002");
		SignedIn.asRep("R-6", () -> ask("{ customers(first: 100) { totalCount edges { node { id } } } }"))
			.path("customers.edges[*].node.id")
			.entityList(String.class)
			.satisfies((seen) -> assertThat(seen).containsExactlyInAnyOrderElementsOf(coverage.of("R-6")))
			.path("customers.totalCount")
			.entity(Integer.class)
			.isEqualTo(coverage.of("R-6").size());
	}

	@Test
	void foreignKeyIsAnsweredAsOneThatDoesNotExist() {
		for (String id : List.of("C-0002", "no-such-key")) {
			SignedIn.asRep("R-6", () -> ask("{ customer(id: \"" + id + "\") { id name } }"))
				.path("customer")
				.valueIsNull();
		}
	}

	@Test
	void repThatIsNoRepOfOursAndSomebodyWithoutARoleSeeNothing() {
		for (String rep : List.of("R-99", "")) {
			SignedIn.asRep(rep, () -> ask("{ customers { totalCount edges { node { id } } } orders { totalCount } }"))
				.path("customers.edges")
				.entityList(Object.class)
				.hasSize(0)
				.path("customers.totalCount")
				.entity(Integer.class)
				.isEqualTo(0)
				.path("orders.totalCount")
				.entity(Integer.class)
				.isEqualTo(0);
		}
		SignedIn.as(Role.IMPORTER, "R-6", () -> ask("{ customers { totalCount } products: devices { totalCount } }"))
			.path("customers.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "R-6", "R-7" })
	void noPathLeadsToAnothersCustomer(String repId) {
		Set<String> own = coverage.of(repId);
		Set<String> foreign = keysBeyond(own);
		foreign.removeAll(keysBeyond(new HashSet<>(difference(coverage.everybody(), own))));
		String device = key(
				"MATCH (d:Device)<-[:OPERATES]-(c:Customer) WHERE NOT c.customerId IN $own RETURN d.deviceId AS key",
				own);
		String foreignCustomer = difference(coverage.everybody(), own).iterator().next();
		assertThat(foreign).hasSizeGreaterThan(1_000).contains(device);
		GraphQLObjectType query = this.source.schema().getQueryType();
		List<String> documents = new SchemaPaths(foreignCustomer, device).documents(query, 4);
		// not for reps, who are told so
		documents.removeIf((document) -> document.startsWith("{ auditEntries") || document.contains("ltvBacktest")
				|| document.contains("graphDigest"));
		assertThat(documents).hasSizeGreaterThan(100).anyMatch((document) -> document.contains("neighbourhood"));
		Set<String> found = new TreeSet<>();
		SignedIn.asRep(repId, () -> {
			documents.forEach((document) -> strings(ask(document).path("").entity(Object.class).get(), found));
			return null;
		});
		assertThat(found).as("what is its own").containsAnyElementsOf(own);
		foreign.retainAll(found);
		assertThat(foreign).as("what is another's").isEmpty();
	}

	private GraphQlTester.Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

	private static Set<String> difference(Set<String> all, Set<String> without) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(without);
		return rest;
	}

	private static Set<String> keysBeyond(Set<String> customerIds) {
		Set<String> keys = new TreeSet<>();
		TestGraph.cypher(BELONGINGS, Map.of("customerIds", new ArrayList<>(customerIds)))
			.forEach((row) -> keys.add(row.get("key").asString()));
		return keys;
	}

	private static String key(String statement, Set<String> own) {
		return TestGraph.cypher(statement + " ORDER BY key LIMIT 1", Map.of("own", new ArrayList<>(own)))
			.get(0)
			.get("key")
			.asString();
	}

	/**
	 * Every text of an answer, and the keys of nodes that are written as kind and key.
	 */
	private static void strings(Object answer, Set<String> into) {
		if (answer instanceof Map<?, ?> map) {
			map.values().forEach((value) -> strings(value, into));
		}
		else if (answer instanceof List<?> list) {
			list.forEach((value) -> strings(value, into));
		}
		else if (answer instanceof String text) {
			into.add(text);
			into.add(text.substring(text.indexOf(':') + 1));
		}
	}

}
