package org.valuenet.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What subscribers get over WebSocket and as events over HTTP: what they may see then.
 */
@ValuenetTest
class SubscriptionsIT {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@LocalServerPort
	private int port;

	private String first = "";

	@BeforeEach
	void twoCustomersAndAFiring() {
		Raised.twoCustomers();
		this.first = Raised.on(1, "C-1");
	}

	private String question() {
		return "subscription { firingRaised(after: \"" + this.first + "\") { id customer { id name } rule { id } } }";
	}

	private static String event(String firing, String customer, String name) {
		return "{\"data\":{\"firingRaised\":{\"id\":\"" + firing + "\",\"customer\":{\"id\":\"" + customer
				+ "\",\"name\":\"" + name + "\"},\"rule\":{\"id\":\"" + Raised.RULE + "\"}}}}";
	}

	private static void handOver() {
		TestGraph.cypher(
				"MATCH (r:Rep)-[old:RESPONSIBLE_FOR]->(), (c:Customer {customerId: 'C-2'})"
						+ " SET old.until = 1 CREATE (r)-[:RESPONSIBLE_FOR {from: 0}]->(c) SET c.name = 'B2'",
				Map.of());
	}

	@Test
	void repGetsTheFiringsOfTheCustomersThatAreItsOwnThen() {
		try (LiveClient rep = LiveClient.as(this.port, SignedIn.basic(Role.REP)).ask("1", question())) {
			Raised.on(2, "C-2");
			String own = Raised.on(3, "C-1");
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(rep.received("1", "next")).hasSize(1));
			assertThat(rep.received("1", "next").get(0)).contains(event(own, "C-1", "A"));
			handOver();
			Raised.on(6, "C-1");
			String handedOver = Raised.on(7, "C-2");
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(rep.received("1", "next")).hasSize(2));
			assertThat(rep.received("1", "next").get(1)).contains(event(handedOver, "C-2", "B2"));
		}
	}

	@Test
	void eventsOverHttpFollowWhatTheRepSeesThen() throws Exception {
		Raised.on(2, "C-2");
		String own = Raised.on(3, "C-1");
		try (EventStream rep = EventStream.of(this.port, question(), SignedIn.basic(Role.REP))) {
			assertThat(rep.status()).isEqualTo(200);
			await().atMost(PATIENCE).until(() -> rep.lines().contains("data:" + event(own, "C-1", "A")));
			handOver();
			Raised.on(6, "C-1");
			String handedOver = Raised.on(7, "C-2");
			await().atMost(PATIENCE).until(() -> rep.lines().contains("data:" + event(handedOver, "C-2", "B2")));
			assertThat(rep.lines().stream().filter((line) -> line.startsWith("data:"))).hasSize(2);
		}
	}

	@Test
	void analystGoesOnBehindTheLastOneInTheOrderOfCommits() {
		String second = Raised.on(9, "C-2");
		String third = Raised.on(4, "C-1");
		try (LiveClient analyst = LiveClient.as(this.port, SignedIn.basic(Role.ANALYST)).ask("1", question())) {
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(analyst.received("1", "next")).hasSize(2));
			assertThat(analyst.received("1", "next").get(0)).contains(second);
			assertThat(analyst.received("1", "next").get(1)).contains(third);
		}
		this.first = second;
		try (LiveClient analyst = LiveClient.as(this.port, SignedIn.basic(Role.ANALYST)).ask("1", question())) {
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(analyst.received("1", "next")).hasSize(1));
			assertThat(analyst.received("1", "next").get(0)).contains(third);
		}
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "IMPORTER", "OPERATOR" })
	void whoSeesNoCustomersGetsNoFirings(Role role) throws Exception {
		try (LiveClient client = LiveClient.as(this.port, SignedIn.basic(role)).ask("1", question());
				EventStream stream = EventStream.of(this.port, question(), SignedIn.basic(role))) {
			await().atMost(PATIENCE).until(() -> !client.received("1", "error").isEmpty() && stream.hasEnded());
			assertThat(client.received("1", "next")).isEmpty();
			assertThat(client.received("1", "error")).singleElement().asString().contains("\"code\":\"FORBIDDEN\"");
			assertThat(stream.lines()).anyMatch((line) -> line.contains("\"code\":\"FORBIDDEN\""));
		}
	}

	@Test
	void foreignFiringIsNoPlaceToGoOnFrom() {
		String foreign = Raised.on(2, "C-2");
		try (LiveClient rep = LiveClient.as(this.port, SignedIn.basic(Role.REP))) {
			for (String after : List.of(foreign, "no-such-firing")) {
				rep.ask(after, "subscription { firingRaised(after: \"" + after + "\") { id } }");
				await().atMost(PATIENCE).until(() -> !rep.received(after, "error").isEmpty());
				assertThat(rep.received(after, "error").get(0)).contains("\"code\":\"NOT_FOUND\"",
						"no firing has the key \\\"" + after);
			}
			rep.ask("rule", "subscription { firingRaised(rule: \"none\") { id } }");
			await().atMost(PATIENCE).until(() -> !rep.received("rule", "error").isEmpty());
			assertThat(rep.received("rule", "error").get(0)).contains("\"code\":\"NOT_FOUND\"");
		}
	}

	@Test
	void questionsOnASocketAreTheSubscribers() {
		try (LiveClient rep = LiveClient.open(this.port, "Authorization", SignedIn.basic(Role.REP)).init()) {
			rep.ask("1", "{ customers { totalCount edges { node { id } } } }");
			await().atMost(PATIENCE).until(() -> !rep.received("1", "complete").isEmpty());
			assertThat(rep.received("1", "next")).singleElement()
				.asString()
				.contains("{\"totalCount\":1,\"edges\":[{\"node\":{\"id\":\"C-1\"}}]}");
		}
	}

	@Test
	void importIsWatchedUntilItHasEnded() throws Exception {
		String answer = Http.at(this.port)
			.send("PUT", "/imports/reps", "repId,name\nR-1,Lin\n", "Authorization", SignedIn.basic(Role.IMPORTER))
			.body();
		String id = answer.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
		String question = "subscription { importProgress(id: \"" + id
				+ "\") { status rejectedRows { edges { cursor } } } }";
		try (LiveClient importer = LiveClient.as(this.port, SignedIn.basic(Role.IMPORTER)).ask("1", question);
				LiveClient rep = LiveClient.as(this.port, SignedIn.basic(Role.REP)).ask("1", question)) {
			await().atMost(PATIENCE).until(() -> !importer.received("1", "complete").isEmpty());
			List<String> seen = importer.received("1", "next");
			assertThat(seen.get(seen.size() - 1)).contains("{\"status\":\"DONE\",\"rejectedRows\":{\"edges\":[]}}");
			await().atMost(PATIENCE).until(() -> !rep.received("1", "error").isEmpty());
			assertThat(rep.received("1", "error").get(0)).contains("\"code\":\"FORBIDDEN\"");
		}
	}

}
