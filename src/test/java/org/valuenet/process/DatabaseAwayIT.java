package org.valuenet.process;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.valuenet.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** A service without its database is up, says that it is not ready, and waits for it. */
class DatabaseAwayIT {

	private static final String QUESTION = "{ customers(first: 1) { totalCount } }";

	@Test
	void serviceWaitsForItsDatabaseAndIsReadySoonAfter() throws Exception {
		TestGraph.clear();
		try (Gate gate = new Gate(ServiceProcess.freePort(), TestGraph.uri());
				ServiceProcess service = ServiceProcess.start(ServiceProcess.freePort(),
						"--spring.neo4j.uri=" + gate.uri(), "--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + TestGraph.password())) {
			service.awaitLive().awaitTerminal("next try in 4 s");
			assertThat(service.status("/actuator/health/readiness")).isEqualTo(503);
			assertThat(service.status("/actuator/health/liveness")).isEqualTo(200);
			assertThat(service.ask(QUESTION)).contains("UNAVAILABLE", "try again in a few seconds");
			HttpResponse<String> refused = service.upload("reps", "repId,name\nR-1,Lin\n");
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.body()).contains("\"code\":\"UNAVAILABLE\"", "\"correlationId\":",
					"try again in a few seconds");
			gate.open();
			service.awaitReady(Duration.ofSeconds(30));
			assertThat(service.ask(QUESTION)).isEqualTo("{\"data\":{\"customers\":{\"totalCount\":0}}}");
			gate.shut();
			assertThat(service.status("/actuator/health/readiness")).isEqualTo(503);
			assertThat(service.status("/actuator/health/liveness")).isEqualTo(200);
			gate.open();
			service.awaitReady(Duration.ofSeconds(30));
			assertThat(service.stop().exitCode()).isZero();
			assertThat(service.terminal())
				.contains("does not answer: check that it runs and is at spring.neo4j.uri", "next try in 1 s",
						"next try in 2 s")
				.doesNotContain("\tat ", "ERROR");
		}
	}

	@Test
	void refusedCredentialsAreReportedAndTheAccountIsNotLocked() throws Exception {
		try (ServiceProcess service = ServiceProcess.start(ServiceProcess.freePort(),
				"--spring.neo4j.uri=" + TestGraph.uri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=not-the-password")) {
			service.awaitLive().awaitTerminal("refuses the credentials");
			for (int i : IntStream.range(0, 10).toArray()) {
				assertThat(service.status("/actuator/health/readiness")).as("try %d", i).isEqualTo(503);
				assertThat(service.ask(QUESTION)).as("try %d", i).contains("UNAVAILABLE");
			}
			assertThat(service.status("/actuator/health/liveness")).isEqualTo(200);
			try (var other = GraphDatabase.driver(TestGraph.uri(), AuthTokens.basic("neo4j", TestGraph.password()))) {
				other.verifyConnectivity();
			}
			assertThat(service.stop().exitCode()).isZero();
			assertThat(service.terminal()).containsOnlyOnce("refuses the credentials").doesNotContain("\tat ", "ERROR");
		}
	}

}
