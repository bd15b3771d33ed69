package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.valuenet.graph.DatabaseProcess;
import org.valuenet.graph.TestGraph;
import org.valuenet.start.BenchmarkReport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures importing 440,000 rows, from CSV files to committed graph with provenance,
 * against {@code LOAD CSV} and a bare hashed {@code UNWIND} that set the same columns
 * without any, in turns on one warm server in a process of its own, each on an empty
 * graph with the same constraints: {@code mvn -Pbenchmark-import verify}.
 */
@SpringJUnitConfig(ImportRoom.class)
class ImportBenchmark {

	private static final int ROUNDS = Integer.getInteger("import.rounds", 5);

	private static final String LOAD_CSV = "LOAD CSV ... IN TRANSACTIONS OF 10000 ROWS";

	private static final String BARE = "bare UNWIND, 2 writers, 5,000 rows";

	private static Path folder;

	private static BenchmarkFiles files;

	private static DatabaseProcess server;

	@Autowired
	ImportRoom.Press press;

	@BeforeAll
	static void start() throws Exception {
		folder = Files.createTempDirectory(Path.of("target"), "import-");
		files = BenchmarkFiles.written(folder, Integer.getInteger("import.customers", 10_000));
		server = DatabaseProcess.on(folder.resolve("neo4j"), "-Xmx2g");
		System.setProperty("valuenet.feeds", BenchmarkFiles.FEEDS);
		System.setProperty("test.neo4j.uri", server.uri());
		System.setProperty("test.neo4j.password", server.password());
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
		FileSystemUtils.deleteRecursively(folder);
	}

	@Test
	void measureImports() throws Exception {
		ImportTable table = new ImportTable(server, files.rows());
		for (int round = 0; round <= ROUNDS; round++) {
			if (round == 1) {
				table.forget();
			}
			onEmpty(table, LOAD_CSV, () -> files.each(this::loadCsv));
			onEmpty(table, BARE, () -> files.each((feed, file) -> BareWriter.write(TestGraph.driver(), feed, file)));
			onEmpty(table, "Valuenet, with provenance", () -> files.each(this::importFile));
			table.measure("Valuenet, the same files again", () -> files.each(this::importFile));
		}
		BenchmarkReport.write("imports", table.text(LOAD_CSV, BARE));
	}

	private void onEmpty(ImportTable table, String name, BenchmarkFiles.Work work) throws Exception {
		clear();
		table.measure(name, work);
		assertThat(ImportRoom.count("(:Customer)-[:OPERATES]->(:Device)-[:EMITTED]->(:Signal)")).as(name)
			.isEqualTo(files.signals());
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)")).as(name).isEqualTo(files.orders());
	}

	/** In steps that fit into the memory of a transaction, leaves first. */
	private static void clear() {
		for (String what : List.of("(n:Signal)", "(n) WHERE NOT n:SchemaMigration")) {
			while (TestGraph
				.cypher("MATCH " + what + " WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted", Map.of())
				.get(0)
				.get("deleted")
				.asLong() > 0) {
			}
		}
	}

	private void importFile(String feed, Path file) throws IOException {
		ImportJob job = this.press.file("bench-" + feed, InboxFiles.ofOperator(file.toString()));
		assertThat(job.status()).as(feed).isEqualTo(ImportStatus.DONE);
	}

	private void loadCsv(String feed, Path file) {
		try (Session session = TestGraph.driver().session()) {
			session.run(PlainCypher.loadCsv(feed), Map.of("file", file.toAbsolutePath().toUri().toString())).consume();
		}
	}

}
