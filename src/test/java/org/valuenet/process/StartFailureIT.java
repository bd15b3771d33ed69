package org.valuenet.process;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.graph.TestGraph;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A service that cannot start says why in one sentence, and leaves nothing behind. */
class StartFailureIT {

	@TempDir(cleanup = CleanupMode.ALWAYS)
	Path folder;

	@Test
	void takenPortIsNamedAndNoStoreIsMade() throws Exception {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			fails(other.getLocalPort(), "--valuenet.data-directory=" + this.folder.resolve("store"), "port "
					+ other.getLocalPort() + " is taken; stop the other program or choose another with server.port.");
		}
		assertThat(this.folder.resolve("store")).doesNotExist();
	}

	@Test
	void addressThatIsOpenToOthersNeedsAnIssuerAndNoStoreIsMade() throws Exception {
		fails(0, "--server.address=0.0.0.0",
				"server.address \"0.0.0.0\" is not the local machine, and without an issuer"
						+ " nobody says who asks; set valuenet.issuer and valuenet.audience, or leave server.address at 127.0.0.1.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "http://127.0.0.1:7474" })
	void malformedAddressOfTheDatabaseIsNamed(String uri) throws Exception {
		fails(0, "--spring.neo4j.uri=" + uri, "spring.neo4j.uri \"" + uri
				+ "\" is not the address of a Neo4j server; write it as neo4j://host:7687, bolt://host:7687 or neo4j+s://host.");
	}

	@Test
	void dataDirectoryThatIsAFileIsNamedAndKept() throws Exception {
		Path file = Files.writeString(this.folder.resolve("notes.txt"), "not a store");
		fails(0, "--valuenet.data-directory=" + file, "the graph store " + file
				+ " is not a folder that can be written; choose another with valuenet.data-directory.");
		assertThat(file).hasContent("not a store");
	}

	@Test
	void wrongTopicsAreNamedWithPlaceValueAndRule() throws Exception {
		Path file = Files.writeString(this.folder.resolve("topics.yaml"), "topics: {edge: [gateway, 7.5]}");
		fails(0, List.of("--valuenet.data-directory=" + this.folder.resolve("store"), "--valuenet.topics=" + file),
				"topic file " + file + ", topics.edge[1]: 7.5 is no word or phrase; write text in quotes.");
		assertThat(this.folder.resolve("store")).as("store that was begun").doesNotExist();
	}

	@Test
	void wrongFeedIsNamedWithPlaceAndRule() throws Exception {
		Files.writeString(this.folder.resolve("own.yaml"), "description: Own.\nmerge: dataimport/merge-reps\n"
				+ "key: { property: repId, columns: [repId] }\ncolumns: { repId: { type: moment } }\n");
		try (ServiceProcess service = ServiceProcess.start(0, "--spring.neo4j.uri=bolt://127.0.0.1:1",
				"--valuenet.feeds=" + this.folder)) {
			assertThat(service.exitCode()).isEqualTo(1);
			assertThat(service.terminal().lines()).singleElement()
				.asString()
				.startsWith("Valuenet cannot start: feed file own.yaml, columns.repId.type: ")
				.contains("\"moment\"");
		}
	}

	@Test
	void lockedStoreIsLeftToTheOtherAndACopyThatWasDamagedIsNamed() throws Exception {
		Path store = this.folder.resolve("store");
		Path copy = this.folder.resolve("copy");
		Closeable other = TestGraph.serverOn(store);
		try {
			fails(0, "--valuenet.data-directory=" + store, "the graph store " + store
					+ " is in use by another process; stop that one or choose another folder with valuenet.data-directory.");
			FileSystemUtils.copyRecursively(store, copy);
		}
		finally {
			other.close();
		}
		byte[] garbage = new byte[16_384];
		new Random(1).nextBytes(garbage);
		Files.write(copy.resolve("data/databases/neo4j/neostore"), garbage);
		fails(0, "--valuenet.data-directory=" + copy, "the graph store " + copy
				+ " is damaged; restore it from a backup, or move it away to start with an empty graph.");
		assertThat(copy.resolve("data/databases/neo4j/neostore")).hasBinaryContent(garbage);
	}

	private static void fails(int port, String argument, String sentence) throws IOException, InterruptedException {
		fails(port, List.of(argument), sentence);
	}

	private static void fails(int port, List<String> arguments, String sentence)
			throws IOException, InterruptedException {
		try (ServiceProcess service = ServiceProcess.start(port, arguments.toArray(String[]::new))) {
			assertThat(service.exitCode()).isEqualTo(1);
			assertThat(service.terminal()).isEqualTo("Valuenet cannot start: " + sentence);
		}
	}

}
