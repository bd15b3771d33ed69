package org.valuenet.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who may read the schema in production, and in GraphiQL. */
@IssuedTest
class SchemaReadersIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final IssuedTokens TOKENS = IssuedTest.Issuer.TOKENS;

	private static final String SCHEMA = "{ __schema { queryType { fields { name } } } }";

	private static final String TYPE = "{ __type(name: \"Customer\") { fields { name } } }";

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void service() {
		this.http = Http.at(this.port);
	}

	@Test
	void nobodyReadsItWithoutALogIn() throws Exception {
		for (String question : List.of(SCHEMA, TYPE)) {
			assertThat(this.http.ask(question).statusCode()).isEqualTo(401);
			assertThat(this.http.ask(question, "Accept", "text/event-stream").statusCode()).isEqualTo(401);
		}
		assertThat(this.http.get("/graphiql").statusCode()).isEqualTo(401);
		assertThat(this.http.get("/graphiql/page.js").statusCode()).isEqualTo(401);
		HttpResponse<String> page = this.http.get("/graphiql", "Accept", "text/html");
		assertThat(page.statusCode()).isEqualTo(302);
		assertThat(page.headers().firstValue("Location")).hasValue(this.http.url() + "/oauth2/authorization/valuenet");
		try (LiveClient client = LiveClient.open(this.port).init()) {
			client.ask("1", SCHEMA);
			await().atMost(PATIENCE).until(() -> client.closedWith() == 4401);
			assertThat(client.received()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "analyst", "rep", "importer" })
	void everyRoleReadsItAndOpensGraphiql(String client) throws Exception {
		String token = "Bearer " + TOKENS.of(client);
		assertThat(this.http.ask(SCHEMA, "Authorization", token).body()).contains("{\"name\":\"customers\"}");
		assertThat(this.http.get("/graphiql", "Authorization", token).statusCode()).isEqualTo(200);
	}

	@Test
	void whoHasNoRoleIsToldSo() throws Exception {
		String token = "Bearer " + TOKENS.of("none");
		for (String question : List.of(SCHEMA, TYPE, "{ service { version } __schema { types { name } } }")) {
			assertThat(this.http.ask(question, "Authorization", token).body()).contains("\"code\":\"FORBIDDEN\"")
				.doesNotContain("\"name\":");
		}
		for (String path : List.of("/graphiql", "/graphiql/", "/graphiql/page.js")) {
			HttpResponse<String> page = this.http.get(path, "Authorization", token);
			assertThat(page.statusCode()).isEqualTo(403);
			assertThat(page.body()).contains("\"code\":\"FORBIDDEN\"", "takes a role");
		}
		try (LiveClient client = LiveClient.as(this.port, token).acknowledged()) {
			client.ask("1", SCHEMA);
			await().atMost(PATIENCE)
				.until(() -> !client.received("1", "complete").isEmpty() || !client.received("1", "error").isEmpty());
			assertThat(client.received()).noneMatch((message) -> message.contains("\"name\":"))
				.anyMatch((message) -> message.contains("\"code\":\"FORBIDDEN\""));
		}
	}

	@Test
	void whoseRoleIsTakenAwayReadsItNoMore() throws Exception {
		String token = TOKENS.of("rep");
		try (LiveClient client = LiveClient.as(this.port, "Bearer " + token).acknowledged()) {
			client.ask("1", SCHEMA);
			await().atMost(PATIENCE).until(() -> !client.received("1", "next").isEmpty());
			assertThat(client.received("1", "next").get(0)).contains("{\"name\":\"customers\"}");
			assertThat(TOKENS.revoke("rep", token)).isEqualTo(200);
			await().atMost(PATIENCE).until(() -> client.closedWith() == 4403);
		}
		String without = IssuedTokens.signed(AuthorisationServer.KEY, TOKENS.claims().claim("scope", "").build());
		assertThat(this.http.ask(SCHEMA, "Authorization", "Bearer " + without).body())
			.contains("\"code\":\"FORBIDDEN\"")
			.doesNotContain("\"name\":");
	}

}
