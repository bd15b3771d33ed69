package org.valuenet.access;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Sockets and streams with tokens of a real authorization server, which end or are taken
 * away while they live.
 */
@IssuedTest
class LiveTokensIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final IssuedTokens TOKENS = IssuedTest.Issuer.TOKENS;

	private static final String QUESTION = "subscription { firingRaised { id } }";

	@LocalServerPort
	private int port;

	@Autowired
	private Sockets sockets;

	@BeforeEach
	void twoCustomers() {
		Raised.twoCustomers();
	}

	@Test
	void tokenIsTakenInTheHandshakeAndInTheFirstMessage() throws Exception {
		String token = "Bearer " + TOKENS.of("rep");
		try (LiveClient early = LiveClient.open(this.port, "Authorization", token).init();
				LiveClient late = LiveClient.as(this.port, token)) {
			for (LiveClient client : new LiveClient[] { early, late }) {
				client.ask("1", "{ customers { edges { node { id } } } }");
				await().atMost(PATIENCE).until(() -> !client.received("1", "complete").isEmpty());
				assertThat(client.received("1", "next")).singleElement()
					.asString()
					.contains("{\"edges\":[{\"node\":{\"id\":\"C-1\"}}]}");
			}
		}
	}

	@Test
	void badTokenGetsNoData() throws Exception {
		String ended = IssuedTokens.signed(AuthorisationServer.KEY,
				TOKENS.claims().expirationTime(IssuedTokens.in(-30)).build());
		String foreign = IssuedTokens.signed(AuthorisationServer.key(), TOKENS.claims().build());
		for (String token : new String[] { ended, foreign, "x" }) {
			try (LiveClient client = LiveClient.as(this.port, "Bearer " + token)) {
				await().atMost(PATIENCE).until(() -> client.closedWith() == 4401);
				assertThat(client.received()).isEmpty();
			}
		}
	}

	@Test
	void socketIsClosedWhenItsTokenEnds() throws Exception {
		try (LiveClient early = LiveClient.open(this.port, "Authorization", "Bearer " + TOKENS.of("short", "rep"))
			.init()
			.acknowledged();
				LiveClient late = LiveClient.as(this.port, "Bearer " + TOKENS.of("short", "rep")).acknowledged();
				LiveClient lasting = LiveClient.as(this.port, "Bearer " + TOKENS.of("rep")).acknowledged()) {
			late.ask("1", QUESTION);
			lasting.ask("1", QUESTION);
			await().atMost(PATIENCE).until(() -> early.closedWith() != 0 && late.closedWith() != 0);
			assertThat(List.of(early.closedWith(), late.closedWith())).containsOnly(4401);
			String firing = Raised.on(1, "C-1");
			await().atMost(PATIENCE).until(() -> !lasting.received("1", "next").isEmpty());
			assertThat(lasting.received("1", "next").get(0)).contains(firing);
			assertThat(lasting.closedWith()).isZero();
		}
		await().atMost(PATIENCE).until(() -> this.sockets.size() == 0);
	}

	@Test
	void streamEndsWithItsToken() throws Exception {
		try (EventStream stream = EventStream.of(this.port, QUESTION, "Bearer " + TOKENS.of("short", "rep"))) {
			assertThat(stream.status()).isEqualTo(200);
			await().atMost(PATIENCE).until(stream::hasEnded);
			assertThat(stream.lines()).anyMatch((line) -> line.contains("\"code\":\"UNAUTHENTICATED\""))
				.contains("event:complete");
		}
	}

	@Test
	void socketAndStreamAreClosedWhenTheirRoleIsTakenAway() throws Exception {
		String token = TOKENS.of("rep");
		String first = Raised.on(1, "C-1");
		String second = Raised.on(3, "C-1");
		String question = QUESTION.replace("firingRaised", "firingRaised(after: \"" + first + "\")");
		try (LiveClient client = LiveClient.as(this.port, "Bearer " + token).acknowledged().ask("1", QUESTION);
				LiveClient other = LiveClient.as(this.port, "Bearer " + TOKENS.of("rep")).acknowledged();
				EventStream stream = EventStream.of(this.port, question, "Bearer " + token)) {
			await().atMost(PATIENCE).until(() -> stream.lines().stream().anyMatch((line) -> line.contains(second)));
			assertThat(TOKENS.revoke("rep", token)).isEqualTo(200);
			await().atMost(PATIENCE).until(() -> client.closedWith() == 4403 && stream.hasEnded());
			assertThat(stream.lines()).anyMatch((line) -> line.contains("\"code\":\"FORBIDDEN\""));
			assertThat(other.closedWith()).isZero();
		}
	}

	@Test
	void nobodyGetsAStream() throws Exception {
		try (EventStream stream = EventStream.of(this.port, QUESTION, "Bearer x")) {
			assertThat(stream.status()).isEqualTo(401);
		}
	}

}
