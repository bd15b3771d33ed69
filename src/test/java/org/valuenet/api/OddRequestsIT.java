package org.valuenet.api;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever is sent is answered in JSON, with a code and a correlation id, and nothing is
 * said of the server.
 */
@ValuenetTest
class OddRequestsIT {

	@LocalServerPort
	private int port;

	static Stream<Arguments> requests() {
		String json = "Content-Type: application/json\r\n";
		return Stream.of(arguments("GET /%00", "", "", 400, "BAD_REQUEST"),
				arguments("GET /..;/", "", "", 400, "BAD_REQUEST"),
				arguments("GET /graphiql/..%2f..%2fx", "", "", 400, "BAD_REQUEST"),
				arguments("GET /a//b", "", "", 400, "BAD_REQUEST"), arguments("GET /<x>", "", "", 400, "BAD_REQUEST"),
				arguments("GET /" + "x".repeat(20_000), "", "", 400, "BAD_REQUEST"),
				arguments("GET /no-such-page", "", "", 404, "NOT_FOUND"),
				arguments("GET /error", "", "", 404, "NOT_FOUND"),
				arguments("GET /imports/no-such-feed", "", "", 405, "BAD_REQUEST"),
				arguments("PUT /imports/no-such-feed", "", "x", 403, "FORBIDDEN"),
				arguments("NONSENSE /graphql", "", "", 400, "BAD_REQUEST"),
				arguments("TRACE /graphiql", "", "", 405, "BAD_REQUEST"),
				arguments("DELETE /graphql", "", "", 404, "NOT_FOUND"),
				arguments("GET /graphql", "", "", 405, "BAD_REQUEST"),
				arguments("GET /graphql", "Upgrade: nonsense\r\nConnection: Upgrade\r\n", "", 405, "BAD_REQUEST"),
				arguments("GET /graphiql", "A header without a colon\r\n", "", 400, "BAD_REQUEST"),
				arguments("GET /graphiql", "X: " + "x".repeat(20_000) + "\r\n", "", 400, "BAD_REQUEST"),
				arguments("GET /graphiql", "Content-Length: x\r\n", "", 400, "BAD_REQUEST"),
				arguments("POST /graphql", "Content-Type: text/plain\r\n", "{}", 415, "BAD_REQUEST"),
				arguments("POST /graphql", "Content-Type: nonsense\r\n", "{}", 415, "BAD_REQUEST"),
				arguments("POST /graphql", json, "{\"query\": ", 400, "BAD_REQUEST"),
				arguments("POST /graphql", json, "{}", 400, "BAD_REQUEST"),
				arguments("POST /graphql", json, "null", 400, "BAD_REQUEST"),
				arguments("POST /graphql", json, "{\"x\": \"" + "x".repeat(300_000) + "\"}", 413, "LIMIT_EXCEEDED"),
				arguments("POST /graphql", json + "Accept: text/html\r\n", "{\"query\": \"{ service { version } }\"}",
						415, "BAD_REQUEST"),
				arguments("GET /graphiql", "Origin: https://evil.example\r\n", "", 403, "FORBIDDEN"));
	}

	@ParameterizedTest
	@MethodSource("requests")
	void oddRequestIsAnsweredInJsonWithoutAWordOfTheServer(String line, String headers, String body, int status,
			String code) throws IOException {
		String answer = answer(line + " HTTP/1.1\r\nHost: 127.0.0.1:" + this.port + "\r\nAuthorization: "
				+ SignedIn.basic(Role.ANALYST) + "\r\n" + headers
				+ (headers.contains("Content-Length") ? "" : "Content-Length: " + body.length() + "\r\n")
				+ "Connection: close\r\n\r\n" + body);
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ")
			.doesNotContainIgnoringCase("tomcat")
			.doesNotContainIgnoringCase("<html")
			.doesNotContain("java", "Exception", "springframework");
		JsonNode said = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
		JsonNode error = line.contains(" /graphql") ? said.path("errors").path(0).path("extensions") : said;
		assertThat(error.path("code").asString("")).as(answer).isEqualTo(code);
		assertThat(error.path("correlationId").asString("")).as(answer).hasSize(36);
	}

	@ParameterizedTest
	@CsvSource({ "PUT /imports/no-such-feed,404,NOT_FOUND", "PUT /imports/reps?encoding=nonsense,400,BAD_REQUEST",
			"PUT /imports/reps?history=nonsense,400,BAD_REQUEST", "PUT /imports/../reps,400,BAD_REQUEST",
			"GET /imports/jobs/none/rejected.csv,404,NOT_FOUND" })
	void importIsRefusedWithACodeAndACorrelationId(String line, int status, String code) throws IOException {
		String answer = answer(line + " HTTP/1.1\r\nHost: 127.0.0.1:" + this.port + "\r\nAuthorization: "
				+ SignedIn.basic(Role.IMPORTER) + "\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx");
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
		JsonNode said = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
		assertThat(said.path("code").asString("")).isEqualTo(code);
		assertThat(said.path("status").asInt()).isEqualTo(status);
		assertThat(said.path("correlationId").asString("")).hasSize(36);
		assertThat(said.path("detail").asString("")).isNotBlank().doesNotContain("java", "Exception");
	}

	/** The whole answer; an answer in chunks loses their sizes. */
	private String answer(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.contains("Transfer-Encoding: chunked")
					? answer.replaceAll("(?m)^[0-9a-f]{1,4}\r\n(?=\\{)|\r\n0\r\n", "") : answer;
		}
	}

}
