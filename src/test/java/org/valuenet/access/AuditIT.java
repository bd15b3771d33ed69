package org.valuenet.access;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who did what, and that nobody can change what was written of it. */
@ValuenetTest
class AuditIT {

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private AuditReads reads;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private Audit audit;

	@Autowired
	private Graph graph;

	@BeforeEach
	void oneCustomer() {
		this.reads.write();
		TestGraph.clear();
		TestGraph.cypher(
				"""
						CREATE (c:Customer {customerId: 'C-1', name: 'A', creditLimitMinor: 500, creditLimitCurrency: 'CNY'}),
						  (:Contact {contactId: 'P-1', name: 'Lin Yue'})-[:WORKS_AT]->(c),
						  (:Contact {contactId: 'P-2', name: 'Chen Bo'})-[:WORKS_AT]->(c),
						  (:TriggerRule {ruleId: 'predictive-service'})<-[:FIRED_BY]-(:Firing {firingId: 'F-1', firedAt: 0, status: 'OPEN'})
						    -[:FOR]->(c),
						  (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(c)
						""",
				Map.of());
	}

	@Test
	void readsOfClassifiedFieldsAreNotedByFieldAndKey() {
		SignedIn.asRep("R-6",
				() -> ask("{ customers { edges { node { name contacts { edges { node { id name } } } } } }"
						+ " again: customer(id: \"C-1\") { contacts { edges { node { name } } } } }")
					.path("customers")
					.hasValue());
		SignedIn.as(Role.ANALYST, null,
				() -> ask("{ customers { edges { node { contacts { edges { node { name } } } } } } }").path("customers")
					.hasValue());
		this.reads.write();
		assertThat(entries(Map.of("action", "READ")))
			.containsExactly("{actor=REP, action=READ, subject=Contact.name, keys=[P-1, P-2]}");
		assertThat(entries(Map.of("key", "P-2", "actor", "REP"))).hasSize(1);
		assertThat(entries(Map.of("key", "P-3"))).isEmpty();
	}

	@Test
	void changeIsNotedInItsOwnTransaction() {
		String change = "mutation { setFiringStatus(id: \"F-1\", status: WON) { status } }";
		SignedIn.asRep("R-6", () -> ask(change).path("setFiringStatus.status").hasValue());
		SignedIn.asRep("R-7", () -> ask(change).errors().satisfy((errors) -> assertThat(errors).hasSize(1)));
		assertThat(entries(Map.of("action", "CHANGE")))
			.containsExactly("{actor=REP, action=CHANGE, subject=setFiringStatus, keys=[F-1, WON]}");
		try {
			this.graph.inWrite((transaction) -> {
				this.audit.change(transaction, "undone", List.of());
				throw new IllegalStateException("the change fails");
			});
		}
		catch (IllegalStateException ex) {
			assertThat(entries(Map.of("subject", "undone"))).isEmpty();
		}
		assertThat(this.trail.check().faults()).isEmpty();
	}

	@Test
	void rescoreIsNotedBeforeItBegins() {
		TestGraph.cypher("MATCH (n:Firing|TriggerRule) DETACH DELETE n", Map.of());
		SignedIn.as(Role.OPERATOR, null,
				() -> ask("mutation { rescore(customers: [\"C-1\"]) { customers } }").path("rescore.customers")
					.entity(Integer.class)
					.isEqualTo(1));
		SignedIn.asRep("R-6", () -> ask("mutation { rescore { customers } }").errors()
			.satisfy((errors) -> assertThat(errors).hasSize(1)));
		assertThat(entries(Map.of("subject", "rescore")))
			.containsExactly("{actor=OPERATOR, action=CHANGE, subject=rescore, keys=[C-1]}");
	}

	@Test
	void onlyAStewardReadsTheTrail() {
		SignedIn.asRep("R-6",
				() -> ask("{ auditEntries { edges { node { id } } } }").errors()
					.satisfy((errors) -> assertThat(errors).singleElement()
						.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MATCH (e:AuditEntry {subject: 's2'}) SET e.actor = 'somebody else'     | is not as it was written
			MATCH (e:AuditEntry {subject: 's2'}) SET e.keys = ['k', '']            | is not as it was written
			MATCH (e:AuditEntry {subject: 's2'}) SET e.at = e.at + 1               | is not as it was written
			MATCH (e:AuditEntry {subject: 's2'}) DELETE e                          | an entry is missing before
			MATCH (e:AuditEntry {subject: 's4'}) DELETE e                          | does not go to its end
			MATCH (e:AuditEntry {action: 'BEGIN'}) DELETE e                        | an entry is missing before
			MATCH (e:AuditEntry) DELETE e                                          | does not go to its end
			MATCH (c:AuditChain) DELETE c                                          | the end of chain
			""")
	void tamperedChainIsFound(String deed, String fault) {
		for (String subject : List.of("s1", "s2", "s3", "s4")) {
			this.graph.inWrite((transaction) -> {
				this.audit.change(transaction, subject, List.of("k"));
				return subject;
			});
		}
		assertThat(this.trail.check()).isEqualTo(new AuditTrail.Report(5, 1, List.of()));
		TestGraph.cypher(deed, Map.of());
		assertThat(this.trail.check().faults()).anyMatch((each) -> each.contains(fault));
	}

	private List<String> entries(Map<String, Object> filter) {
		return AuditEntries.of(this.service, filter);
	}

	private GraphQlTester.Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
