package org.valuenet.dataimport;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;
import org.valuenet.process.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service as a process that may write no file larger than 1 MiB. */
class DiskFullIT {

	@Test
	void uploadWithoutRoomIsRefusedLeavesNothingAndTheServiceGoesOn() throws Exception {
		TestGraph.clear();
		Path temp = Files.createTempDirectory(Path.of("target"), "full-").toAbsolutePath();
		try (ServiceProcess service = ServiceProcess.start(ServiceProcess.freePort(),
				List.of("bash", "-c", "ulimit -f 1024; exec \"$@\"", "limited", ServiceProcess.java(),
						"-Djava.io.tmpdir=" + temp),
				"--spring.neo4j.uri=" + TestGraph.uri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + TestGraph.password())) {
			service.awaitReady(Duration.ofSeconds(90));
			HttpResponse<String> refused = service.upload("reps", "repId,name\n" + "R-1,Lin\n".repeat(1 << 18));
			assertThat(refused.statusCode()).isEqualTo(507);
			assertThat(refused.body()).contains("no room is left").doesNotContain(temp.toString(), "Exception");
			try (Stream<Path> files = Files.list(temp)) {
				assertThat(files).noneMatch((file) -> file.getFileName().toString().startsWith("valuenet-import-"));
			}
			assertThat(ImportRoom.count("(:ImportJob)")).isZero();
			assertThat(service.upload("reps", "repId,name\nR-1,Lin\n").statusCode()).isEqualTo(202);
			await().atMost(Duration.ofSeconds(30)).until(() -> ImportRoom.count("(:Rep)") == 1);
			assertThat(service.status("/actuator/health/readiness")).isEqualTo(200);
		}
	}

}
