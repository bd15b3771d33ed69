package org.valuenet.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.api.AsOf;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringJUnitConfig(ScoringRoom.class)
class DailyScoringIT {

	private static final Instant NEW_DAY = ScoringRoom.NEW_DAY;

	@Autowired
	private AsOf asOf;

	private final List<String> scored = Collections.synchronizedList(new ArrayList<>());

	private final List<Instant> fits = Collections.synchronizedList(new ArrayList<>());

	private final Scoring scoring = new Scoring(TestGraph.graph(), List.of(), List.of(new Noting()),
			List.of(this.fits::add), List.of());

	private Rescoring rescoring;

	@BeforeEach
	void scoredTheDayBefore() {
		TestGraph.clear();
		TestGraph.cypher("UNWIND range(1, 600) AS n CREATE (:Customer {customerId: 'C-' + n})", Map.of());
		this.scoring.rescoreAll(NEW_DAY.minusSeconds(2));
		this.scored.clear();
		this.fits.clear();
		this.rescoring = new Rescoring(this.scoring, this.asOf);
	}

	@AfterEach
	void stop() {
		this.rescoring.close();
	}

	@Test
	void everybodyIsScoredOnceWhenTheDayTurns() {
		try (DailyScoring daily = instance()) {
			assertThat(this.scoring.isOutdated(NEW_DAY.minusSeconds(2))).isFalse();
			daily.look();
			await().until(() -> !this.scoring.isOutdated(NEW_DAY));
			daily.look();
			this.rescoring.close();
			assertThat(this.scored).hasSize(600).doesNotHaveDuplicates();
			assertThat(this.fits).containsExactly(NEW_DAY);
		}
	}

	@Test
	void whoeverTheDaysFactsHadScoredIsNotScoredAgain() {
		this.scoring.rescore(List.of("C-7", "C-8"), NEW_DAY);
		try (DailyScoring daily = instance()) {
			daily.look();
			await().until(() -> !this.scoring.isOutdated(NEW_DAY));
			assertThat(this.scored).hasSize(600).doesNotHaveDuplicates().startsWith("C-7", "C-8");
		}
	}

	@Test
	void oneInstanceScoresAndAnotherTakesOverOnceTheLeaseHasRunOut() {
		TestGraph.cypher("MERGE (run:ScoringRun {key: 'day'}) SET run.owner = 'another', "
				+ "run.leasedUntil = datetime().epochMillis + 60000", Map.of());
		try (DailyScoring daily = instance()) {
			daily.look();
			this.rescoring.close();
			assertThat(this.scored).isEmpty();
			this.rescoring = new Rescoring(this.scoring, this.asOf);
			TestGraph.cypher("MATCH (run:ScoringRun {key: 'day'}) SET run.leasedUntil = 1", Map.of());
		}
		try (DailyScoring daily = instance()) {
			daily.look();
			await().until(() -> !this.scoring.isOutdated(NEW_DAY));
		}
		assertThat(this.scored).hasSize(600);
	}

	/** The wish to score them finds the queue full of the day's. */
	@Test
	void whoBecomesDueBehindARunIsScoredWithTheDay() throws Exception {
		this.scoring.rescore(List.of("C-7"), NEW_DAY);
		TestGraph.cypher("MATCH (c:Customer {customerId: 'C-99'}) SET c:ScoringDue", Map.of());
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<Void> gate = new CompletableFuture<>();
		WholeScore held = (asOf) -> {
			begun.countDown();
			gate.join();
		};
		Scoring slow = new Scoring(TestGraph.graph(), List.of(), List.of(new Noting()), List.of(), List.of(held));
		try (Rescoring busy = new Rescoring(slow, this.asOf);
				DailyScoring daily = new DailyScoring(TestGraph.graph(), slow, busy, this.asOf)) {
			busy.soon();
			begun.await();
			daily.look();
			TestGraph.cypher("MATCH (c:Customer {customerId: 'C-7'}) SET c:ScoringDue", Map.of());
			this.scored.clear();
			busy.soon();
			gate.complete(null);
			await().until(busy::isIdle);
			assertThat(this.scored).contains("C-7");
		}
	}

	private DailyScoring instance() {
		return new DailyScoring(TestGraph.graph(), this.scoring, this.rescoring, this.asOf);
	}

	/** A step that keeps whom it scores. */
	private final class Noting implements ScoreStep {

		@Override
		public String name() {
			return "noting";
		}

		@Override
		public Set<String> after() {
			return Set.of();
		}

		@Override
		public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
			DailyScoringIT.this.scored.addAll(customerIds);
		}

	}

}
