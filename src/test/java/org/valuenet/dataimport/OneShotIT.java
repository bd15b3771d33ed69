package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole service as a command, as cron would run it. */
@SpringJUnitConfig(ImportRoom.class)
class OneShotIT {

	@Autowired
	GraphDigest digest;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void exitStatusTellsDoneFromRejectsAndFailure() throws Exception {
		Path good = file("repId,name\nR-1,Lin\n");
		Path bad = file("repId,name\nR-2,Wu\nN/A,Nobody\n");
		Path wrong = file("name\nLin\n");
		Said done = run("--import=reps=" + good, "--digest");
		assertThat(done.status()).as(done.text()).isZero();
		assertThat(done.text()).contains("DONE, 1 rows read: 1 accepted")
			.contains(this.digest.value())
			.doesNotContain("Valuenet is ready");
		Said rejects = run("--import=reps=" + good, "--import=reps=" + bad);
		assertThat(rejects.status()).as(rejects.text()).isEqualTo(1);
		assertThat(rejects.text()).contains("DONE_WITH_REJECTS").contains("line 3, column repId");
		Said failed = run("--import=reps=" + wrong, "--import=reps=" + good);
		assertThat(failed.status()).as(failed.text()).isEqualTo(2);
		assertThat(failed.text()).contains("MISSING_COLUMN").doesNotContain("accepted, 1 unchanged");
	}

	private static Path file(String text) throws IOException {
		return Files.writeString(Files.createTempFile(Path.of("target"), "one-shot-", ".csv"), text);
	}

	private static Said run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
						"org.valuenet.ValuenetApplication", "--spring.neo4j.uri=" + TestGraph.uri(),
						"--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + TestGraph.password()));
		command.addAll(Arrays.asList(arguments));
		Path output = Files.createTempFile(Path.of("target"), "one-shot-", ".txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
	}

	private record Said(int status, String text) {
	}

}
