package org.valuenet.access;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A socket that a browser opens with its session, and how it ends with that. */
@IssuedTest
class BrowserSessionIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String QUESTION = "{ customers { edges { node { id } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private Sessions sessions;

	@BeforeEach
	void twoCustomers() {
		Raised.twoCustomers();
	}

	@Test
	void socketIsWhoseSessionItWasOpenedWith() throws Exception {
		BrowserSession six = BrowserSession.of(this.port, "six");
		try (LiveClient client = LiveClient.open(this.port, "Cookie", six.cookie()).init().acknowledged()) {
			client.ask("1", QUESTION);
			await().atMost(PATIENCE).until(() -> !client.received("1", "complete").isEmpty());
			assertThat(client.received("1", "next")).singleElement()
				.asString()
				.contains("{\"edges\":[{\"node\":{\"id\":\"C-1\"}}]}");
		}
	}

	@Test
	void socketIsClosedWhenItsSessionLogsOut() throws Exception {
		BrowserSession six = BrowserSession.of(this.port, "six");
		BrowserSession again = BrowserSession.of(this.port, "six");
		try (LiveClient client = LiveClient.open(this.port, "Cookie", six.cookie()).init().acknowledged();
				LiveClient other = LiveClient.open(this.port, "Cookie", again.cookie()).init().acknowledged()) {
			client.ask("1", "subscription { firingRaised { id } }");
			other.ask("1", "subscription { firingRaised { id } }");
			assertThat(six.ask(QUESTION).body()).contains("C-1");
			assertThat(six.logOut().statusCode()).isEqualTo(302);
			// by the container itself, at once
			await().atMost(PATIENCE).until(() -> client.closedWith() == 1008);
			String firing = Raised.on(1, "C-1");
			await().atMost(PATIENCE).until(() -> !other.received("1", "next").isEmpty());
			assertThat(other.received("1", "next").get(0)).contains(firing);
			assertThat(client.received("1", "next")).isEmpty();
		}
		assertThat(BrowserSession.status(this.port, six.cookie())).as("the session is gone").isEqualTo(401);
	}

	@Test
	void socketIsClosedWhenItsSessionIsNotUsedAnyMore() throws Exception {
		BrowserSession six = BrowserSession.of(this.port, "six");
		try (LiveClient client = LiveClient.open(this.port, "Cookie", six.cookie()).init().acknowledged()) {
			assertThat(client.closedWith()).isZero();
			this.sessions.shorten(six.id(), 3);
			await().atMost(PATIENCE).until(() -> client.closedWith() != 0);
			// the container may be first to see it
			assertThat(client.closedWith()).isIn(4401, 1008);
		}
	}

	@Test
	void madeUpSessionOpensNothing() {
		try (LiveClient client = LiveClient.open(this.port, "Cookie", "VALUENET=0123456789ABCDEF").init()) {
			await().atMost(PATIENCE).until(() -> client.closedWith() != 0 || !client.received().isEmpty());
			assertThat(client.received()).isEmpty();
			assertThat(client.closedWith()).isEqualTo(4401);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "null", "http://127.0.0.1:1" })
	void pageOfAnotherOriginOpensNoSocketWithIt(String origin) throws Exception {
		BrowserSession six = BrowserSession.of(this.port, "six");
		assertThatThrownBy(() -> LiveClient.open(this.port, "Cookie", six.cookie(), "Origin", origin).close())
			.isInstanceOf(CompletionException.class)
			.cause()
			.isInstanceOfSatisfying(WebSocketHandshakeException.class,
					(refused) -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
		try (LiveClient own = LiveClient
			.open(this.port, "Cookie", six.cookie(), "Origin", "http://127.0.0.1:" + this.port)
			.init()) {
			own.acknowledged();
		}
	}

}
