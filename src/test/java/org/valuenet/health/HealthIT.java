package org.valuenet.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;
import org.valuenet.health.HealthScores.Basis;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Health of one customer with the standard scorecard, worked by hand. */
@ValuenetTest
class HealthIT {

	private static final Instant AS_OF = Instant.parse("2026-06-30T08:00:00Z");

	@Autowired
	private Graph graph;

	@Autowired
	private HealthStep step;

	@Autowired
	private HealthScores scores;

	@BeforeEach
	void customer() {
		TestGraph.clear();
		TestGraph.cypher("CREATE (:Customer {customerId: 'C-1', name: 'One'})", Map.of());
	}

	@Test
	void customerWithoutAnySignalHasNoScore() {
		assertThat(this.scores.of(new Basis(AS_OF, null), List.of("C-1"))).isEmpty();
	}

	@Test
	void absentSignalsLeaveTheirWeightToTheOthers() {
		order("2026-05-31T00:00:00Z", 100_00);
		// recency alone: 30 of 180 days lost, 150/180 of all points
		assertThat(score().value()).isEqualTo(83.33);
		assertThat(score().confidence()).isEqualTo(0.25);
	}

	@Test
	void scaleEndsAtWorstAndBest() {
		order("2025-06-01T00:00:00Z", 100_00);
		assertThat(score().value()).isZero();
	}

	@Test
	void pointsHaveTwoDecimalsAndSumToTheValueExactly() {
		order("2026-06-29T00:00:00Z", 100_00);
		order("2025-12-01T00:00:00Z", 300_00);
		post(1.0 / 3);
		// recency 179/180 of 25, trend worst of 15, sentiment 2/3 of 15; 55 present:
		// 45.2020..., 0 and 18.1818... sum to 63.3838...
		assertThat(score().value()).isEqualTo(63.38);
		assertThat(contributions().stream().mapToLong((row) -> Math.round(row.points() * 100)).sum()).isEqualTo(6338);
	}

	@Test
	void hundredthGoesToTheLargestRemainder() {
		order("2026-06-29T00:00:00Z", 100_00);
		order("2025-12-01T00:00:00Z", 300_00);
		post(1.0 / 3);
		// floors 45.20 and 18.18 fall short of 63.38 by nothing
		assertThat(points("orderRecencyDays")).isEqualTo(45.20);
		assertThat(points("sentiment")).isEqualTo(18.18);
		assertThat(points("orderValueTrend")).isZero();
		assertThat(points("mtbfHours")).isZero();
	}

	@Test
	void writtenScoreHasBandSortKeyAndTheDaysHistory() {
		order("2026-05-31T00:00:00Z", 100_00);
		write();
		Record customer = TestGraph
			.cypher("MATCH (c:Customer) RETURN c.health AS health, c.healthSort AS sort,"
					+ " c.healthBand AS band, c.healthAsOf AS asOf", Map.of())
			.get(0);
		assertThat(customer.get("health").asDouble()).isEqualTo(83.33);
		assertThat(customer.get("sort").asDouble()).isEqualTo(83.33);
		assertThat(customer.get("band").asString()).isEqualTo("HEALTHY");
		assertThat(customer.get("asOf").asLong()).isEqualTo(AS_OF.toEpochMilli());
		Record month = TestGraph
			.cypher("MATCH (m:HealthMonth) RETURN m.startsOn AS startsOn, m.tenths AS tenths", Map.of())
			.get(0);
		assertThat(month.get("startsOn").asLocalDate()).isEqualTo("2026-06-01");
		assertThat(month.get("tenths").asList()).hasSize(31).contains(-1L).element(29).isEqualTo(833L);
	}

	@Test
	void scoringTwiceLeavesTheSameGraph() {
		order("2026-05-31T00:00:00Z", 100_00);
		write();
		write();
		assertThat(TestGraph.cypher("MATCH (m:HealthMonth) RETURN m", Map.of())).hasSize(1);
	}

	@Test
	void scoreThatIsGoneLeavesTheSortKeyOfNone() {
		order("2026-05-31T00:00:00Z", 100_00);
		write();
		TestGraph.cypher("MATCH (o:Order) DETACH DELETE o", Map.of());
		write();
		Record customer = TestGraph
			.cypher("MATCH (c:Customer) RETURN c.health AS health, c.healthSort AS sort", Map.of())
			.get(0);
		assertThat(customer.get("health").isNull()).isTrue();
		assertThat(customer.get("sort").asDouble()).isEqualTo(-1);
	}

	private double points(String measure) {
		return contributions().stream()
			.filter((row) -> row.measure().equals(measure))
			.findFirst()
			.orElseThrow()
			.points();
	}

	private HealthScore score() {
		return this.scores.of(new Basis(AS_OF, null), List.of("C-1")).get("C-1");
	}

	private List<HealthScore.Contribution> contributions() {
		HealthScore score = score();
		return this.scores.contributions(List.of(score)).get(score);
	}

	private void write() {
		this.graph.inWrite((transaction) -> {
			this.step.score(transaction, List.of("C-1"), AS_OF);
			return true;
		});
	}

	private static void order(String at, long amountMinor) {
		TestGraph.cypher("""
				MATCH (c:Customer)
				CREATE (c)-[:PLACED]->(:Order {orderId: $at, placedAt: $placedAt, amountMinor: $amount,
				  status: 'COMPLETED', currency: 'CNY'})
				""", Map.of("at", at, "placedAt", Instant.parse(at).toEpochMilli(), "amount", amountMinor));
	}

	private static void post(double sentiment) {
		TestGraph.cypher(
				"MATCH (c:Customer) CREATE (c)<-[:MENTIONS]-(:Post {postId: 'P', at: $at, sentiment: $sentiment})",
				Map.of("at", AS_OF.toEpochMilli(), "sentiment", sentiment));
	}

}
