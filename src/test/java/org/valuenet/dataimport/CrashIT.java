package org.valuenet.dataimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that imports is killed at random moments and started again until it gets to
 * the end; the graph is that of an undisturbed run. Three kills here, more with
 * {@code mvn -Pcrash verify}. The seed is printed, and set with {@code crash.seed}.
 */
@SpringJUnitConfig(ImportRoom.class)
class CrashIT {

	private static final int KILLS = Integer.getInteger("crash.kills", 3);

	private static final int ROWS = 15_000;

	@Autowired
	ImportRoom.Press press;

	@Autowired
	GraphDigest digest;

	private Path file;

	@BeforeEach
	void orders() throws IOException {
		StringBuilder text = new StringBuilder("orderId,customerId,placedAt,status,currency,amount\n");
		for (int number = 1; number <= ROWS; number++) {
			int customer = number % 97;
			text.append("O-")
				.append(number % (ROWS - 500))
				.append(",C-")
				.append(customer)
				.append(",2026-03-09T08:00:00Z,PLACED,CNY,")
				.append((number % 1_000 == 0) ? "x" : number)
				.append('\n');
		}
		this.file = Files.writeString(Files.createTempFile(Path.of("target"), "crash-", ".csv"), text);
	}

	@Test
	void killedImportEndsInTheGraphOfAnUndisturbedRun() throws Exception {
		startAfresh();
		assertThat(process().waitFor(5, TimeUnit.MINUTES)).isTrue();
		String undisturbed = this.digest.value();
		Counts counts = this.press.newest().counts();
		assertThat(counts.read()).isEqualTo(ROWS);
		long seed = Long.getLong("crash.seed", System.nanoTime());
		System.out.println("crash.seed=" + seed);
		Random random = new Random(seed);
		int kills = 0;
		while (kills < KILLS) {
			startAfresh();
			for (boolean ended = false; !ended;) {
				Process process = process();
				ended = process.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS) || kills >= KILLS;
				if (ended) {
					assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
					assertThat(process.exitValue()).as("done with rejects").isEqualTo(1);
				}
				else {
					process.destroyForcibly().waitFor();
					kills++;
					ended = !jobIsOpen();
				}
			}
			assertThat(this.digest.value()).as("after %d kills, seed %d", kills, seed).isEqualTo(undisturbed);
			assertThat(this.press.newest().counts()).isEqualTo(counts);
			assertThat(ImportRoom.count("(:ImportJob {feed: 'orders'})")).as("one job all along").isEqualTo(1);
			assertThat(ImportRoom.count("(:RejectedRow)")).isEqualTo(counts.rejected() + counts.held());
		}
	}

	/** Whether the job has still to go on; one that was not entered yet has, too. */
	private static boolean jobIsOpen() {
		return ImportRoom.count("(j:ImportJob {feed: 'orders'} WHERE j.status STARTS WITH 'DONE')") == 0;
	}

	private void startAfresh() {
		TestGraph.clear();
		StringBuilder customers = new StringBuilder("customerId,name\n");
		for (int number = 0; number < 90; number++) {
			customers.append("C-").append(number).append(",Customer ").append(number).append('\n');
		}
		this.press.text("customers", customers.toString());
	}

	/** A process that has just begun to import. */
	private Process process() throws IOException {
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				CrashedImport.class.getName(), TestGraph.uri().toString(), TestGraph.password(), "orders",
				this.file.toString()))
			.redirectErrorStream(true)
			.start();
		BufferedReader said = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String line = said.readLine();
		while (line != null && !line.startsWith("begins")) {
			line = said.readLine();
		}
		Thread drain = new Thread(() -> said.lines().forEach((more) -> {
		}));
		drain.setDaemon(true);
		drain.start();
		return process;
	}

}
