package org.valuenet.dataimport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** What was committed while its answer was lost is there once, and counted once. */
@SpringJUnitConfig(ImportRoom.class)
class LostAnswerIT {

	private static final int ROWS = 12_000;

	private static final int LOST = 5;

	@Autowired
	ImportRoom.Press press;

	@Autowired
	GraphDigest digest;

	@TempDir
	Path folder;

	@Test
	void fiveLostAnswersLeaveTheGraphAndTheCountsOfAnUndisturbedRun() throws Exception {
		String orders = "orderId,customerId,placedAt,status,currency,amount\n" + IntStream.rangeClosed(1, ROWS)
			.mapToObj((number) -> "O-%d,C-%d,2026-03-09T08:00:00Z,PLACED,CNY,%s\n".formatted(number, number % 90,
					(number % 1_000 == 0) ? "x" : number))
			.collect(Collectors.joining());
		startAfresh();
		Counts counts = this.press.text("orders", orders).counts();
		assertThat(counts).isEqualTo(new Counts(ROWS - 12, 0, 12, 0));
		String undisturbed = this.digest.value();
		startAfresh();
		Path file = Files.writeString(this.folder.resolve("orders.csv"), orders);
		try (CommitCutter way = new CommitCutter(TestGraph.uri(), LOST);
				Driver driver = GraphDatabase.driver(way.uri(), AuthTokens.basic("neo4j", TestGraph.password()));
				AnnotationConfigApplicationContext room = CrashedImport.room(driver)) {
			assertThat(room.getBean(ImportCommand.class).importAll(List.of("orders=" + file), false))
				.as("done with rejects")
				.isEqualTo(1);
			assertThat(way.cuts()).isEqualTo(LOST);
		}
		assertThat(this.digest.value()).isEqualTo(undisturbed);
		assertThat(this.press.newest().counts()).isEqualTo(counts);
		assertThat(ImportRoom.count("(:RejectedRow)")).isEqualTo(12);
		assertThat(TestGraph.cypher("MATCH (o:Order) RETURN sum(o.amountMinor) AS sum", Map.of())
			.get(0)
			.get("sum")
			.asLong()).isEqualTo(IntStream.rangeClosed(1, ROWS).filter((number) -> number % 1_000 != 0).sum() * 100L);
	}

	private void startAfresh() {
		TestGraph.clear();
		this.press.text("customers",
				"customerId,name\n" + IntStream.range(0, 90)
					.mapToObj((number) -> "C-%d,Customer %d\n".formatted(number, number))
					.collect(Collectors.joining()));
	}

}
