package org.valuenet.access;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The service on the local machine without an issuer. */
@ValuenetTest
class DemoLogInsIT {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void twoCustomers() {
		this.http = Http.at(this.port);
		TwoCustomers.load();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "Basic YW5hbHlzdDp3cm9uZw==", "Basic bm9ib2R5Om9mLXRoZS10ZXN0", "Basic ?", "Bearer x" })
	void withoutALogInNothingIsAnsweredNorSaidWhy(String authorization) throws Exception {
		for (String path : List.of("/graphql", "/graphiql", "/actuator", "/imports/reps", "/no-such-page")) {
			HttpResponse<String> answer = authorization.isEmpty() ? this.http.get(path)
					: this.http.get(path, "Authorization", authorization);
			assertThat(answer.statusCode()).as(path).isEqualTo(401);
			assertThat(answer.body().replaceAll("[0-9a-f-]{36}", "ID")).isEqualTo(path.equals("/graphql")
					? "{\"errors\":[{\"message\":\"log in to ask this\",\"extensions\":"
							+ "{\"code\":\"UNAUTHENTICATED\",\"correlationId\":\"ID\"}}]}"
					: "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"log in to ask this\","
							+ "\"code\":\"UNAUTHENTICATED\",\"correlationId\":\"ID\"}");
			assertThat(answer.headers().firstValue("WWW-Authenticate"))
				.hasValue("Basic realm=\"Valuenet\", charset=\"UTF-8\"");
		}
		assertThat(this.http.ask("{ __schema { types { name } } }").statusCode()).isEqualTo(401);
	}

	@Test
	void healthNeedsNoLogIn() throws Exception {
		assertThat(this.http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(this.http.get("/actuator/health").body())
			.isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@CsvSource({ "ANALYST,C-1 C-2", "STEWARD,C-1 C-2", "REP,C-1", "IMPORTER,''", "OPERATOR,''" })
	void roleSeesItsCustomers(Role role, String customers) throws Exception {
		assertThat(this.http.ask(TwoCustomers.QUESTION, "Authorization", SignedIn.basic(role)).body())
			.isEqualTo(TwoCustomers.answer(customers));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { rescore { customers } }",
			"mutation { startImport(feed: \"reps\", file: \"reps.csv\") { id } }",
			"mutation { recordSignals(input: [], idempotencyKey: \"k\") { accepted } }" })
	void repChangesNothingButItsFirings(String mutation) throws Exception {
		HttpResponse<String> answer = this.http.ask(mutation, "Authorization", SignedIn.basic(Role.REP));
		assertThat(answer.body()).contains("\"code\":\"FORBIDDEN\"");
		assertThat(this.http
			.send("PUT", "/imports/reps", "repId,name\nR-1,Lin\n", "Authorization", SignedIn.basic(Role.ANALYST))
			.statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "null", "http://127.0.0.1:1" })
	void pageOfAnotherOriginIsNotAnswered(String origin) throws Exception {
		assertThat(this.http.ask(TwoCustomers.QUESTION, "Authorization", SignedIn.basic(Role.ANALYST), "Origin", origin)
			.statusCode()).isEqualTo(403);
		assertThat(this.http
			.ask(TwoCustomers.QUESTION, "Authorization", SignedIn.basic(Role.ANALYST), "Origin", this.http.url())
			.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data" })
	void formsAndMutationsByGetDoNothing(String type) throws Exception {
		String body = "{\"query\": \"mutation { rescore { customers } }\"}";
		assertThat(this.http
			.send("POST", "/graphql", body, "Authorization", SignedIn.basic(Role.OPERATOR), "Content-Type", type)
			.statusCode()).isEqualTo(415);
		assertThat(this.http
			.get("/graphql?query=mutation%7Brescore%7Bcustomers%7D%7D", "Authorization", SignedIn.basic(Role.OPERATOR))
			.statusCode()).isBetween(404, 405);
	}

}
