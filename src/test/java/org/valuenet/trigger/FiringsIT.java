package org.valuenet.trigger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The compound rule at its edges: drop, role, topic, number and age of posts. */
@ValuenetTest
class FiringsIT {

	private static final Instant AS_OF = Instant.parse("2026-06-30T08:00:00Z");

	@Autowired
	private Graph graph;

	@Autowired
	private TriggerStep step;

	@BeforeEach
	void customerWhoseMtbfFellByExactlyFifteenPercent() {
		TestGraph.clear();
		TestGraph.cypher("""
				CREATE (c:Customer {customerId: 'C-1', name: 'One'})
				CREATE (c)-[:OPERATES]->(:Device {deviceId: 'D-1', critical: true})
				CREATE (c)<-[:WORKS_AT]-(:Contact {contactId: 'K-1', role: 'CTO'})
				CREATE (c)<-[:WORKS_AT]-(:Contact {contactId: 'K-2', role: 'Buyer'})
				CREATE (:Topic {topicId: 'edge-computing'})
				CREATE (:Topic {topicId: 'football'})
				CREATE (:Product {productId: 'P-PSP', name: 'Predictive Service Package'})
				CREATE (:TriggerRule {ruleId: 'predictive-service'})
				""", Map.of());
		outages("2026-02-01T06:00:00Z", 17);
		outages("2026-05-01T06:00:00Z", 20);
	}

	@Test
	void threePostsOfTheCtoAndFifteenPercentFire() {
		posts("K-1", "edge-computing", 3, "2026-06-10T00:00:00Z");
		assertThat(score(AS_OF)).hasSize(1);
		Record firing = TestGraph.cypher("""
				MATCH (f:Firing)-[:FOR]->(c:Customer)
				RETURN f.firedAt AS firedAt, f.status AS status, c.customerId AS customerId,
				  COUNT { (f)-[:EVIDENCED_BY]->(:Post) } AS posts, COUNT { (f)-[:EVIDENCED_BY]->(:Outage) } AS outages,
				  COUNT { (f)-[:RECOMMENDS]->(:Product {productId: 'P-PSP'}) } AS products
				""", Map.of()).get(0);
		assertThat(firing.get("firedAt").asLong()).isEqualTo(AS_OF.toEpochMilli());
		assertThat(firing.get("status").asString()).isEqualTo("OPEN");
		assertThat(firing.get("customerId").asString()).isEqualTo("C-1");
		assertThat(firing.get("posts").asInt()).isEqualTo(3);
		assertThat(firing.get("outages").asInt()).isEqualTo(20);
		assertThat(firing.get("products").asInt()).isEqualTo(1);
	}

	@Test
	void twoPostsDoNotFire() {
		posts("K-1", "edge-computing", 2, "2026-06-10T00:00:00Z");
		assertThat(score(AS_OF)).isEmpty();
	}

	@Test
	void postsOfAnotherRoleDoNotFire() {
		posts("K-2", "edge-computing", 3, "2026-06-10T00:00:00Z");
		assertThat(score(AS_OF)).isEmpty();
	}

	@Test
	void postsOnAnotherTopicDoNotFire() {
		posts("K-1", "football", 3, "2026-06-10T00:00:00Z");
		assertThat(score(AS_OF)).isEmpty();
	}

	@Test
	void postsOnTheFirstDayOfTheWindowCount() {
		posts("K-1", "edge-computing", 3, "2026-06-01T00:00:00Z");
		assertThat(score(AS_OF)).hasSize(1);
	}

	@Test
	void postJustBeforeTheWindowDoesNotCount() {
		posts("K-1", "edge-computing", 2, "2026-06-10T00:00:00Z");
		posts("K-1", "edge-computing", 1, "2026-05-31T23:59:59Z");
		assertThat(score(AS_OF)).isEmpty();
	}

	@Test
	void dropOfLessThanFifteenPercentDoesNotFire() {
		posts("K-1", "edge-computing", 3, "2026-06-10T00:00:00Z");
		TestGraph.cypher("MATCH (o:Outage) WHERE o.startedAt > $now WITH o LIMIT 1 DETACH DELETE o",
				Map.of("now", Instant.parse("2026-04-15T00:00:00Z").toEpochMilli()));
		// 17 against 19 outages is a fall of 10.5 %
		assertThat(score(AS_OF)).isEmpty();
	}

	@Test
	void sameCustomerIsNotFiredForAgainWithinTheQuietDays() {
		posts("K-1", "edge-computing", 3, "2026-06-10T00:00:00Z");
		assertThat(score(AS_OF)).hasSize(1);
		assertThat(score(AS_OF)).isEmpty();
		assertThat(score(AS_OF.plus(1, ChronoUnit.DAYS))).isEmpty();
		assertThat(TestGraph.cypher("MATCH (f:Firing) RETURN f", Map.of())).hasSize(1);
	}

	@Test
	void ruleDoesNotSeeTheFuture() {
		posts("K-1", "edge-computing", 3, "2026-06-29T00:00:00Z");
		assertThat(score(Instant.parse("2026-06-28T23:59:59Z"))).isEmpty();
	}

	private List<String> score(Instant asOf) {
		return this.graph.inWrite(
				(transaction) -> this.step.fire(transaction, TriggerRule.predictiveService(), List.of("C-1"), asOf));
	}

	private static void outages(String first, int number) {
		TestGraph.cypher("""
				MATCH (d:Device)
				UNWIND range(1, $number) AS i
				CREATE (d)-[:SUFFERED]->(:Outage {outageId: $first + i, startedAt: $at + i * 86400000, planned: false})
				""", Map.of("first", first, "number", number, "at", Instant.parse(first).toEpochMilli()));
	}

	private static void posts(String contact, String topic, int number, String at) {
		TestGraph.cypher(
				"""
						MATCH (k:Contact {contactId: $contact}), (t:Topic {topicId: $topic})
						UNWIND range(1, $number) AS i
						CREATE (k)-[:POSTED]->(:Post {postId: $at + i, at: $millis, text: 'How to deploy at the edge?'})-[:ABOUT]->(t)
						""",
				Map.of("contact", contact, "topic", topic, "number", number, "at", at, "millis",
						Instant.parse(at).toEpochMilli()));
	}

}
