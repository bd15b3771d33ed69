package org.valuenet.dataimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.valuenet.start.BenchmarkReport;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures importing 440,000 rows, from CSV file to committed graph with provenance,
 * against {@code LOAD CSV} and a bare hashed {@code UNWIND} that set the same columns
 * without any, in turns on one warm server, each on an empty graph with the same
 * constraints: {@code mvn -Pbenchmark-import verify}. Server, service and clients share a
 * JVM, whose whole processor time is given.
 */
@SpringJUnitConfig(ImportRoom.class)
class ImportBenchmark {

	private static final int ROUNDS = Integer.getInteger("import.rounds", 5);

	private static BenchmarkFiles files;

	private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

	@Autowired
	ImportRoom.Press press;

	@BeforeAll
	static void write() throws IOException {
		files = BenchmarkFiles.written(Files.createTempDirectory(Path.of("target"), "import-"),
				Integer.getInteger("import.customers", 10_000));
	}

	@Test
	void measureImports() throws Exception {
		for (int round = 0; round <= ROUNDS; round++) {
			boolean warm = round > 0;
			measure(warm, "LOAD CSV ... IN TRANSACTIONS OF 10000 ROWS", () -> files.each(this::loadCsv));
			measure(warm, "bare UNWIND, 2 writers, 5,000 rows", () -> files.each(BareWriter::write));
			measure(warm, "Valuenet, with provenance", () -> files.each(this::importFile));
			remeasure(warm, "Valuenet, the same files again", () -> files.each(this::importFile));
		}
		BenchmarkReport.write("imports", table());
	}

	private void measure(boolean keep, String name, BenchmarkFiles.Work work) throws Exception {
		clear();
		remeasure(keep, name, work);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)-[:HAS]->(:OrderLine)-[:OF]->(:Product)")).as(name)
			.isEqualTo(files.lines());
	}

	/**
	 * In steps that fit into the memory of a transaction; products have most
	 * relationships.
	 */
	private static void clear() {
		for (String what : List.of("(n:OrderLine)", "(n) WHERE NOT n:SchemaMigration")) {
			while (TestGraph
				.cypher("MATCH " + what + " WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted", Map.of())
				.get(0)
				.get("deleted")
				.asLong() > 0) {
			}
		}
	}

	private void remeasure(boolean keep, String name, BenchmarkFiles.Work work) throws Exception {
		long cpu = processorNanos();
		long start = System.nanoTime();
		work.run();
		Measured one = new Measured(files.rows() / ((System.nanoTime() - start) / 1e9),
				(processorNanos() - cpu) / 1e3 / files.rows());
		System.out.printf(Locale.ROOT, "BENCH %s: %.0f rows/s, %.1f us/row%n", name, one.rowsPerSecond(),
				one.microsPerRow());
		if (keep) {
			this.measured.computeIfAbsent(name, (key) -> new ArrayList<>()).add(one);
		}
	}

	private void importFile(String feed, Path file) throws IOException {
		ImportJob job = this.press.file(feed, InboxFiles.ofOperator(file.toString()));
		assertThat(job.status()).as(feed).isEqualTo(ImportStatus.DONE);
	}

	private void loadCsv(String feed, Path file) {
		try (Session session = TestGraph.driver().session()) {
			session.run(BenchmarkFiles.loadCsv(feed), Map.of("file", file.toAbsolutePath().toUri().toString()))
				.consume();
		}
	}

	private static long processorNanos() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private String table() {
		double load = median(this.measured.values().iterator().next(), Measured::rowsPerSecond);
		StringBuilder text = new StringBuilder("Neo4j 5.26 embedded, " + files.rows() + " rows, median of " + ROUNDS
				+ ".\n\n| import | rows/s | against LOAD CSV | CPU of the JVM, microseconds a row |\n|---|---:|---:|---:|\n");
		this.measured.forEach((name,
				each) -> text.append(String.format(Locale.ROOT, "| %s | %.0f | %.2f | %.1f |%n", name,
						median(each, Measured::rowsPerSecond), median(each, Measured::rowsPerSecond) / load,
						median(each, Measured::microsPerRow))));
		return text.toString().stripTrailing();
	}

	private static double median(List<Measured> all, ToDoubleFunction<Measured> value) {
		double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	/** One import. */
	private record Measured(double rowsPerSecond, double microsPerRow) {
	}

	/** The peer: rows as maps, hashed by their parent to two writers, nothing else. */
	static final class BareWriter {

		private static final int CHUNK = 5_000;

		private BareWriter() {
		}

		static void write(String feed, Path file) throws Exception {
			int writers = (feed.equals("orders") || feed.equals("order-lines")) ? 2 : 1;
			List<Thread> threads = new ArrayList<>();
			List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
			for (int number = 0; number < writers; number++) {
				int mine = number;
				Thread thread = new Thread(() -> write(feed, file, mine, writers));
				thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
				thread.start();
				threads.add(thread);
			}
			for (Thread thread : threads) {
				thread.join();
			}
			assertThat(failures).isEmpty();
		}

		private static void write(String feed, Path file, int mine, int writers) {
			try (BufferedReader lines = Files.newBufferedReader(file); Session session = TestGraph.driver().session()) {
				String[] header = lines.readLine().split(",");
				List<Map<String, Object>> rows = new ArrayList<>();
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					String[] fields = line.split(",", -1);
					if (Math.floorMod(fields[1].hashCode(), writers) == mine) {
						Map<String, Object> row = new HashMap<>();
						for (int index = 0; index < header.length; index++) {
							row.put(header[index], fields[index]);
						}
						rows.add(row);
					}
					if (rows.size() == CHUNK) {
						commit(session, feed, rows);
					}
				}
				commit(session, feed, rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void commit(Session session, String feed, List<Map<String, Object>> rows) {
			List<Map<String, Object>> chunk = List.copyOf(rows);
			session.executeWriteWithoutResult((transaction) -> transaction
				.run("UNWIND $rows AS row " + BenchmarkFiles.body(feed), Map.of("rows", chunk))
				.consume());
			rows.clear();
		}

	}

}
