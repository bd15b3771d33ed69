package org.valuenet.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Who gets a socket, how much of it, and when it is closed. */
@ValuenetTest
class SocketsIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String QUESTION = "subscription { firingRaised { id } }";

	@LocalServerPort
	private int port;

	@Autowired
	private Sockets sockets;

	@BeforeEach
	void twoCustomers() {
		Raised.twoCustomers();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer x", "Basic YW5hbHlzdDp3cm9uZw==", "Basic ?", "analyst" })
	void withoutALogInASocketIsClosed(String authorization) {
		try (LiveClient client = authorization.isEmpty() ? LiveClient.open(this.port).init()
				: LiveClient.as(this.port, authorization)) {
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(client.closedWith()).isEqualTo(4401));
			assertThat(client.received()).isEmpty();
		}
	}

	@Test
	void questionBeforeTheFirstMessageClosesTheSocket() {
		try (LiveClient client = LiveClient.open(this.port, "Authorization", SignedIn.basic(Role.ANALYST))) {
			client.ask("1", "{ service { version } }");
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(client.closedWith()).isEqualTo(4401));
			assertThat(client.received()).isEmpty();
		}
	}

	@Test
	void wrongLogInIsNotLetInByTheHandshake() {
		assertThatThrownBy(
				() -> LiveClient.open(this.port, "Authorization", SignedIn.basic(Role.ANALYST, "wrong")).close())
			.isInstanceOf(CompletionException.class)
			.cause()
			.isInstanceOfSatisfying(WebSocketHandshakeException.class,
					(refused) -> assertThat(refused.getResponse().statusCode()).isEqualTo(401));
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1,https://evil.example,403", "127.0.0.1,null,403", "127.0.0.1,http://127.0.0.1:1,403",
			"evil.example,,421", "127.0.0.1,,101" })
	void handshakeOfAnotherOriginOrHostIsRefused(String host, String origin, int status) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(30_000);
			String request = "GET /graphql HTTP/1.1\r\nHost: " + host + ":" + this.port
					+ "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
					+ "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n"
					+ ((origin != null) ? "Origin: " + origin + "\r\n" : "") + "\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
				.readLine()).startsWith("HTTP/1.1 " + status);
		}
	}

	@Test
	void socketWithoutAFirstMessageIsClosed() {
		try (LiveClient client = LiveClient.open(this.port)) {
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(client.closedWith()).isEqualTo(4408));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "[]", "{\"type\": \"nonsense\"}" })
	void messageThatIsNoneClosesTheSocket(String message) {
		try (LiveClient client = LiveClient.as(this.port, SignedIn.basic(Role.ANALYST)).acknowledged()) {
			client.send(message);
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(client.closedWith()).isEqualTo(4400));
		}
	}

	@Test
	void socketHasAHundredSubscriptionsAndNoMore() {
		try (LiveClient client = LiveClient.as(this.port, SignedIn.basic(Role.ANALYST))) {
			for (int i = 1; i <= 500; i++) {
				client.ask("s" + i, QUESTION);
			}
			await().atMost(PATIENCE)
				.until(() -> client.received()
					.stream()
					.filter((message) -> message.contains("\"code\":\"LIMIT_EXCEEDED\""))
					.count() == 400);
			client.complete("s1");
			// one that is not yet heard of when a firing is raised waits for the next
			AtomicInteger tries = new AtomicInteger();
			await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
				client.ask("again" + tries.incrementAndGet(), QUESTION);
				Raised.on(tries.get(), "C-1");
				return IntStream.rangeClosed(1, tries.get())
					.anyMatch((i) -> !client.received("again" + i, "next").isEmpty());
			});
			assertThat(client.received("s1", "next")).isEmpty();
		}
	}

	@Test
	void whoDoesNotReadIsDroppedAndNothingPilesUpForIt() {
		TestGraph.cypher("""
				MATCH (c:Customer {customerId: 'C-1'}), (r:TriggerRule), (counter:FiringCounter)
				SET r.name = reduce(name = 'A', i IN range(1, 17) | name + name), counter.raised = counter.raised + 1000
				WITH c, r, counter.raised - 1000 AS before
				UNWIND range(1, 1000) AS i
				CREATE (f:Firing {firingId: 'F-' + i, firedAt: i, status: 'OPEN', raised: before + i})
				CREATE (r)<-[:FIRED_BY]-(f)-[:FOR]->(c)
				""", Map.of());
		int before = this.sockets.size();
		try (LiveClient client = LiveClient.as(this.port, SignedIn.basic(Role.ANALYST)).acknowledged()) {
			assertThat(this.sockets.size()).isEqualTo(before + 1);
			long used = used();
			client.stopReading();
			// more than a gigabyte
			client.ask("1", "subscription { firingRaised(after: \"F-1\") { rule { "
					+ "a: name b: name c: name d: name e: name f: name g: name h: name i: name } } }");
			AtomicLong most = new AtomicLong();
			await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).until(() -> {
				most.accumulateAndGet(used() - used, Math::max);
				return this.sockets.size() == before;
			});
			assertThat(most).as("bytes more").hasValueLessThan(60_000_000);
		}
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
