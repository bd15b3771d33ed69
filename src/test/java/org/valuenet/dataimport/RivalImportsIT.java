package org.valuenet.dataimport;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports that get into each other's way, and streams that come in any order. */
@SpringJUnitConfig(ImportRoom.class)
class RivalImportsIT {

	private static final int CUSTOMERS = 200;

	private static final int ROWS = 6_000;

	@Autowired
	ImportRoom.Press press;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Feeds feeds;

	@Autowired
	LiveFacts live;

	@Autowired
	GraphDigest digest;

	@BeforeEach
	void customers() {
		TestGraph.clear();
		this.press.text("customers",
				"customerId,name\n" + IntStream.range(0, CUSTOMERS)
					.mapToObj((number) -> "C-%d,Customer %d\n".formatted(number, number))
					.collect(Collectors.joining()));
	}

	@Test
	void importsOverTheSameCustomersInOppositeOrderBothFinishWithEveryRow() {
		List<String> ascending = IntStream.range(0, ROWS)
			.mapToObj((number) -> "O-A-%d,C-%d,2026-03-09T08:00:00Z,PLACED,CNY,1\n".formatted(number,
					number * CUSTOMERS / ROWS))
			.toList();
		List<String> descending = IntStream.range(0, ROWS)
			.mapToObj((number) -> "O-D-%d,C-%d,2026-03-09T08:00:00Z,PLACED,CNY,2\n".formatted(number,
					CUSTOMERS - 1 - number * CUSTOMERS / ROWS))
			.toList();
		CompletableFuture.allOf(run(ascending), run(descending)).join();
		Map<String, Object> sums = TestGraph
			.cypher("MATCH (c:Customer)-[:PLACED]->(o:Order) WITH c, count(o) AS orders, sum(o.amountMinor) AS minor"
					+ " RETURN sum(orders) AS orders, sum(minor) AS minor, min(orders) AS fewest, max(orders) AS most",
					Map.of())
			.get(0)
			.asMap();
		assertThat(sums).isEqualTo(Map.of("orders", 2L * ROWS, "minor", 300L * ROWS, "fewest", 2L * ROWS / CUSTOMERS,
				"most", 2L * ROWS / CUSTOMERS));
	}

	@Test
	void factThatSomebodyElseMakesMeanwhileIsFoundAndOverwritten() throws Exception {
		CompletableFuture<Void> imported;
		try (Session session = TestGraph.driver().session(); Transaction other = session.beginTransaction()) {
			other.run("CREATE (:Order {orderId: 'O-1', status: 'CANCELLED', rowHash: 1, recordedIn: 0})").consume();
			imported = run(List.of("O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n"));
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> TestGraph.cypher(
						"SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS blocked",
						Map.of())
					.get(0)
					.get("blocked")
					.asLong() > 0);
			other.commit();
		}
		imported.join();
		assertThat(this.press.newest().counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(ImportRoom.count("(:Customer {customerId: 'C-1'})-[:PLACED]->(o:Order {status: 'PLACED'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Superseded {orderId: 'O-1', status: 'CANCELLED'})")).isEqualTo(1);
	}

	private CompletableFuture<Void> run(List<String> rows) {
		ImportFile file = ImportRoom.file("orders",
				"orderId,customerId,placedAt,status,currency,amount\n" + String.join("", rows));
		return CompletableFuture.runAsync(() -> assertThat(this.jobs
			.runHere(new ImportRequest(this.feeds.named("orders"), file, ImportMode.NORMAL), Instant.now(), true)
			.status()).isEqualTo(ImportStatus.DONE));
	}

	@Test
	void shuffledAndRepeatedSignalsMakeTheGraphOfTheOrderedStream() {
		String devices = "deviceId,customerId,productId,model,critical,installedOn\nD-1,C-1,,,true,\nD-2,C-2,,,true,\n";
		List<List<String>> stream = IntStream.range(0, 600)
			.mapToObj((number) -> List.of("S-" + number, "D-" + (1 + number % 2), "TEMPERATURE",
					Instant.parse("2026-03-01T00:00:00Z").plusSeconds(600L * number).toString(), String.valueOf(number),
					"Cel"))
			.toList();
		this.press.text("devices", devices);
		record(stream, "ordered");
		String ordered = this.digest.value();
		customers();
		this.press.text("devices", devices);
		List<List<String>> shuffled = new ArrayList<>(stream);
		shuffled.addAll(stream.subList(100, 400));
		Collections.shuffle(shuffled, new Random(7));
		for (int start = 0; start < shuffled.size(); start += 150) {
			record(shuffled.subList(start, Math.min(shuffled.size(), start + 150)), "late-" + start);
		}
		assertThat(this.digest.value()).isEqualTo(ordered);
	}

	private void record(List<List<String>> rows, String key) {
		assertThat(this.live.facts("signals", List.of("signalId", "deviceId", "kind", "at", "value", "unit"), rows, key)
			.rejected()).isEmpty();
	}

}
