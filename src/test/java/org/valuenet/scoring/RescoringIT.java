package org.valuenet.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.valuenet.api.AsOf;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringJUnitConfig(ScoringRoom.class)
class RescoringIT {

	private static final Instant AS_OF = Instant.parse("2026-06-30T08:00:00Z");

	@Autowired
	AsOf asOf;

	@BeforeEach
	void oneCustomerIsDue() {
		TestGraph.clear();
		TestGraph.cypher("CREATE (:Customer:ScoringDue {customerId: 'C-1'})", Map.of());
	}

	@Test
	void whoeverAsksGoesOnAndOneMoreRunFollowsHoweverOftenItIsAsked() {
		AtomicInteger runs = new AtomicInteger();
		CompletableFuture<Void> gate = new CompletableFuture<>();
		Groundwork slow = (asOf) -> {
			runs.incrementAndGet();
			gate.join();
		};
		Scoring scoring = new Scoring(TestGraph.graph(), List.of(slow), List.of(), List.of(), List.of());
		try (Rescoring rescoring = new Rescoring(scoring, this.asOf)) {
			rescoring.soon();
			await().until(() -> runs.get() == 1);
			for (int asked = 0; asked < 10; asked++) {
				rescoring.soon();
			}
			assertThat(due()).isEqualTo(1);
			gate.complete(null);
			await().until(() -> runs.get() == 2 && due() == 0);
			await().during(Duration.ofMillis(300)).until(() -> runs.get() == 2);
		}
	}

	@Test
	void factThatIsCommittedWhileItsCustomerIsBeingScoredIsNotOverlooked() {
		CompletableFuture<Long> seen = new CompletableFuture<>();
		Scoring scoring = new Scoring(TestGraph.graph(), List.of(), List.of(counting(seen)), List.of(), List.of());
		try (Session session = TestGraph.driver().session(); Transaction importing = session.beginTransaction()) {
			importing.run("MATCH (c:Customer {customerId: 'C-1'}) CREATE (c)-[:PLACED]->(:Order) SET c:ScoringDue")
				.consume();
			CompletableFuture<Integer> scored = CompletableFuture.supplyAsync(() -> scoring.rescoreDue(AS_OF));
			await().until(RescoringIT::somebodyWaitsForALock);
			importing.commit();
			assertThat(scored.join()).isEqualTo(1);
		}
		assertThat(seen.join() == 1 || due() == 1).as("seen, or due again").isTrue();
	}

	private static boolean somebodyWaitsForALock() {
		return !TestGraph
			.cypher("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status", Map.of())
			.isEmpty();
	}

	/** A step that tells what it sees. */
	private static ScoreStep counting(CompletableFuture<Long> seen) {
		return new ScoreStep() {

			@Override
			public String name() {
				return "counting";
			}

			@Override
			public Set<String> after() {
				return Set.of();
			}

			@Override
			public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
				seen.complete(rows("(:Customer)-[:PLACED]->(:Order)"));
			}

		};
	}

	private static long due() {
		return rows("(:ScoringDue)");
	}

	private static long rows(String pattern) {
		return TestGraph.cypher("MATCH " + pattern + " RETURN count(*) AS rows", Map.of()).get(0).get("rows").asLong();
	}

}
