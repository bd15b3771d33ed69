package org.valuenet.dataimport;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;
import org.valuenet.process.ServiceProcess;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service as a process that is asked to stop while it works. */
@SpringJUnitConfig(ImportRoom.class)
class ShutdownIT {

	/** More than are on their way at once. */
	private static final int ROWS = 60_000;

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n"
			+ IntStream.rangeClosed(1, ROWS)
				.mapToObj((number) -> "O-" + number + ",C-" + number % 90 + ",2026-03-09T08:00:00Z,PLACED,CNY,1\n")
				.collect(Collectors.joining());

	@Autowired
	ImportRoom.Press press;

	/** Orders first: their customers are too dense to be deleted with all of them. */
	@AfterEach
	void deleteOrders() {
		TestGraph.cypher("MATCH (o:Order) CALL (o) { DETACH DELETE o } IN TRANSACTIONS OF 5000 ROWS", Map.of());
	}

	@Test
	void requestEndsJobStopsAtABatchAndGoesOnThere() throws Exception {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\n"
				+ IntStream.range(0, 90).mapToObj((number) -> "C-" + number + ",One\n").collect(Collectors.joining()));
		try (ServiceProcess service = ServiceProcess.start(ServiceProcess.freePort(),
				"--spring.neo4j.uri=" + TestGraph.uri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + TestGraph.password())) {
			service.awaitReady(Duration.ofSeconds(90));
			HttpURLConnection slow = service.beginUpload("reps");
			OutputStream body = slow.getOutputStream();
			write(body, "repId,name\n");
			assertThat(service.upload("orders", ORDERS).statusCode()).isEqualTo(202);
			await().atMost(Duration.ofSeconds(60)).until(() -> ImportRoom.count("(:Order)") > 0);
			service.stop();
			await().atMost(Duration.ofSeconds(10)).until(() -> isNotReady(service));
			write(body, "R-1,Lin\n");
			body.close();
			assertThat(slow.getResponseCode()).as("of the request in flight").isEqualTo(202);
			assertThat(service.exitCode()).isZero();
		}
		long committed = ImportRoom.count("(:Order)");
		assertThat(committed).isBetween(1L, ROWS - 1L);
		assertThat(ImportRoom.count("(j:ImportJob {feed: 'orders', status: 'PAUSED', leasedUntil: 0})"
				+ " WHERE COLLECT { MATCH (p:ImportPartition {jobId: j.jobId}) RETURN sum(p.accepted) } = [" + committed
				+ "]"))
			.as("stopped at the border of a batch")
			.isEqualTo(1);
		ImportJobs.Ran resumed = this.press.jobs()
			.runHere(new ImportRequest(this.press.feeds().named("orders"), ImportRoom.file("orders", ORDERS),
					ImportMode.NORMAL), Instant.now(), false);
		assertThat(this.press.imports().own(resumed.jobId()).counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
		assertThat(ImportRoom.count("(:ImportJob {feed: 'orders'})")).as("one job all along").isEqualTo(1);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)")).isEqualTo(ROWS);
	}

	private static boolean isNotReady(ServiceProcess service) throws InterruptedException {
		try {
			return service.status("/actuator/health/readiness") != 200;
		}
		catch (IOException ex) {
			return true; // no longer listens
		}
	}

	private static void write(OutputStream stream, String text) throws IOException {
		stream.write(text.getBytes(StandardCharsets.UTF_8));
		stream.flush();
	}

}
