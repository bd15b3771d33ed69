package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.valuenet.graph.DatabaseProcess;
import org.valuenet.graph.TestGraph;
import org.valuenet.start.BenchmarkReport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What imports leave on the disk, beside the same rows without provenance, and what they
 * need in memory: {@code mvn -Pbenchmark-footprint verify}.
 */
@SpringJUnitConfig(ImportRoom.class)
class FootprintBenchmark {

	private static final String SIZES = System.getProperty("footprint.rows", "1000000,10000000");

	private static Path folder;

	private static DatabaseProcess server;

	@Autowired
	ImportRoom.Press press;

	@BeforeAll
	static void start() throws IOException {
		folder = Files.createTempDirectory(Path.of("target"), "footprint-").toAbsolutePath();
		server = DatabaseProcess.on(folder.resolve("with-provenance"), "-Xmx2g");
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
	void measureBytes() throws Exception {
		BenchmarkFiles files = BenchmarkFiles.written(folder, Integer.getInteger("import.customers", 10_000));
		files.each((feed,
				file) -> assertThat(this.press.file("bench-" + feed, InboxFiles.ofOperator(file.toString())).status())
					.as(feed)
					.isEqualTo(ImportStatus.DONE));
		double with = server.bytes();
		double without = bytesWithoutProvenance(files);
		BenchmarkReport.write("provenance on the disk",
				String.format(Locale.ROOT,
						"| store after %,d rows | MB | bytes a fact |%n|---|---:|---:|%n| bare UNWIND | %.1f | %.0f |%n"
								+ "| Valuenet | %.1f | %.0f |%n| provenance | %.1f | %.1f |",
						files.rows(), without / 1e6, without / files.rows(), with / 1e6, with / files.rows(),
						(with - without) / 1e6, (with - without) / files.rows()));
	}

	@Test
	void measureMemory() throws Exception {
		StringBuilder memory = new StringBuilder(
				"| import | rows/s | peak of the live heap | peak memory of the process |\n|---|---:|---:|---:|\n");
		for (String rows : SIZES.split(",")) {
			memory.append(WatchedImport.ofSignals(folder, Integer.parseInt(rows.strip())).row());
		}
		memory.append(WatchedImport.ofOrders(folder, 1_000_000).row());
		BenchmarkReport.write("memory of imports", memory.toString().stripTrailing());
	}

	private static double bytesWithoutProvenance(BenchmarkFiles files) throws Exception {
		DatabaseProcess bare = DatabaseProcess.on(folder.resolve("bare"), "-Xmx2g");
		try (Driver driver = GraphDatabase.driver(bare.uri(), AuthTokens.basic("neo4j", bare.password()))) {
			TestGraph.applySchema(driver);
			files.each((feed, file) -> BareWriter.write(driver, feed, file));
		}
		return bare.bytes();
	}

}
