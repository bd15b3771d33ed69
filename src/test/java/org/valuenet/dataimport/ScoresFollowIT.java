package org.valuenet.dataimport;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.api.AsOf;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Groundwork;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Jobs and the scores that follow them, where scoring takes as long as a gate is shut.
 */
@SpringJUnitConfig({ ImportRoom.class, ScoresFollowIT.SlowScoring.class })
class ScoresFollowIT {

	private static volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);

	@Autowired
	ImportRoom.Press press;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Imports imports;

	@Autowired
	Replay replay;

	@Autowired
	Scoring scoring;

	@Autowired
	AsOf asOf;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void nextJobDoesNotWaitForTheScoresOfTheOneBefore() {
		gate = new CompletableFuture<>();
		String first = submitted("customers", "customerId,name\nC-1,One\n");
		String second = submitted("reps", "repId,name\nR-1,Lin\n");
		await().until(() -> this.imports.own(second).status() == ImportStatus.DONE);
		assertThat(this.imports.own(first).status()).isEqualTo(ImportStatus.DONE);
		assertThat(this.imports.own(first).scored()).isFalse();
		gate.complete(null);
		await().until(() -> this.imports.own(first).scored() && this.imports.own(second).scored());
		assertThat(ImportRoom.count("(:ScoringDue)")).isZero();
	}

	@Test
	void jobIsScoredOnceAScoringThatBeganAfterItsLastRowHasEnded() {
		ImportJob orders = this.press.text("orders",
				"orderId,customerId,placedAt,status,currency,amount\nO-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		assertThat(orders.scored()).isFalse();
		this.scoring.rescoreDue(this.asOf.current());
		assertThat(this.imports.own(orders.id()).scored()).isTrue();
		ImportJob customers = this.press.text("customers", "customerId,name\nC-1,One\n");
		assertThat(this.replay.heldRows()).isEqualTo(1);
		assertThat(this.imports.own(orders.id()).scored()).as("its held row has come in").isFalse();
		assertThat(customers.scored()).isFalse();
		this.scoring.rescoreDue(this.asOf.current());
		assertThat(this.imports.own(orders.id()).scored()).isTrue();
		assertThat(this.imports.own(customers.id()).scored()).isTrue();
	}

	private String submitted(String feed, String text) {
		return this.jobs
			.submit(new ImportRequest(this.press.feeds().named(feed), ImportRoom.file(feed, text), ImportMode.NORMAL));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class SlowScoring {

		@Bean
		Groundwork gated() {
			return (asOf) -> gate.join();
		}

	}

}
