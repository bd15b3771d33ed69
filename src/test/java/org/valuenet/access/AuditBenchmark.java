package org.valuenet.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;
import org.valuenet.start.BenchmarkReport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the audit of reads costs: the same page of a hundred customers with their contacts
 * and amounts, in turns with the audit and without, the writing of what was gathered
 * included. Writes {@code src/docs/benchmarks.md}: {@code mvn -Pbenchmark-audit verify}.
 */
@ValuenetTest
class AuditBenchmark {

	private static final int TURNS = 15;

	private static final int PAGES = 40;

	private static final String PAGE = "{ customers(first: 100) { edges { node { id name creditLimit { amountMinor }"
			+ " contacts(first: 5) { edges { node { id name } } } } } } }";

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Switched reads;

	@Test
	void measureAPage() throws IOException {
		TestGraph.clear();
		TestGraph.cypher(
				"""
						UNWIND range(1, 1000) AS i
						CREATE (c:Customer {customerId: 'C-' + i, name: 'Customer ' + i, creditLimitMinor: i, creditLimitCurrency: 'CNY'})
						WITH c, i
						UNWIND range(1, 5) AS k
						CREATE (:Contact {contactId: 'P-' + i + '-' + k, name: 'Contact ' + k})-[:WORKS_AT]->(c)
						""",
				Map.of());
		List<Double> with = new ArrayList<>();
		List<Double> without = new ArrayList<>();
		for (int turn = -3; turn < TURNS; turn++) {
			double audited = millisOfAPage(true);
			double plain = millisOfAPage(false);
			if (turn >= 0) {
				with.add(audited);
				without.add(plain);
			}
		}
		assertThat(
				TestGraph.cypher("MATCH (e:AuditEntry {subject: 'Contact.name'}) RETURN count(e) AS entries", Map.of())
					.get(0)
					.get("entries")
					.asInt())
			.isGreaterThanOrEqualTo(TURNS);
		BenchmarkReport.write("audit of reads", table(with, without));
	}

	private double millisOfAPage(boolean audited) {
		this.reads.on = audited;
		long began = System.nanoTime();
		SignedIn.as(Role.STEWARD, null, () -> {
			for (int i = 0; i < PAGES; i++) {
				ExecutionGraphQlServiceTester.create(this.service)
					.document(PAGE)
					.execute()
					.path("customers")
					.hasValue();
			}
			return PAGES;
		});
		this.reads.write();
		return (System.nanoTime() - began) / 1e6 / PAGES;
	}

	private static String table(List<Double> with, List<Double> without) {
		double audited = median(with);
		double plain = median(without);
		return String.format(Locale.ROOT,
				"| median of %d turns | a page | ratio |%n|---|---:|---:|%n| reads not audited | %.1f ms | 1.00 |%n"
						+ "| reads audited | %.1f ms | %.2f |%n",
				TURNS, plain, audited, audited / plain);
	}

	/** The audit of reads, which can be switched off. */
	static class Switched extends AuditReads {

		private volatile boolean on = true;

		Switched(Graph graph, Audit audit) {
			super(graph, audit);
		}

		@Override
		synchronized void read(String actor, String field, String key) {
			if (this.on) {
				super.read(actor, field, key);
			}
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Reads {

		@Bean
		@Primary
		Switched switchedReads(Graph graph, Audit audit) {
			return new Switched(graph, audit);
		}

	}

	private static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

}
