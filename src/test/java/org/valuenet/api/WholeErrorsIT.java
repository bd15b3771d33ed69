package org.valuenet.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader is told of a document that GraphQL itself does not take. */
@ValuenetTest
class WholeErrorsIT {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ service { version                                        | {}                  | BAD_REQUEST
					{ service { version } } }                                  | {}                  | BAD_REQUEST
					{ customers(first: $) { totalCount } }                     | {}                  | BAD_REQUEST
					{ service { nothing } }                                    | {}                  | BAD_REQUEST
					{ service }                                                | {}                  | BAD_REQUEST
					{ customers(first: "x") { totalCount } }                   | {}                  | BAD_REQUEST
					{ customers(first: 2147483648) { totalCount } }            | {}                  | BAD_REQUEST
					{ customers(filter: 3) { totalCount } }                    | {}                  | BAD_REQUEST
					{ customers(filter: {stale: 3}) { totalCount } }           | {}                  | BAD_REQUEST
					{ customers(filter: {healthBelow: "x"}) { totalCount } }   | {}                  | BAD_REQUEST
					{ customers(filter: {nothing: 3}) { totalCount } }         | {}                  | BAD_REQUEST
					{ customers(orderBy: {field: NOTHING}) { totalCount } }    | {}                  | BAD_REQUEST
					{ customers(orderBy: {direction: ASC}) { totalCount } }    | {}                  | BAD_REQUEST
					{ customer { name } }                                      | {}                  | BAD_REQUEST
					{ customer(id: null) { name } }                            | {}                  | BAD_REQUEST
					{ customer(id: {}) { name } }                              | {}                  | BAD_REQUEST
					{ orders(from: 3) { totalCount } }                         | {}                  | BAD_REQUEST
					{ orders(from: "yesterday") { totalCount } }               | {}                  | BAD_REQUEST
					{ customer(id: "C") { healthHistory(from: "x", to: 3) { on } } } | {}            | BAD_REQUEST
					query($x: Int = "x") { customers(first: $x) { totalCount } } | {}                | BAD_REQUEST
					query($x: Int) { customers(first: $x) { totalCount } }     | {"x": "y"}          | BAD_REQUEST
					query($x: Int) { customers(first: $x) { totalCount } }     | {"x": {"a": 1}}     | BAD_REQUEST
					query($x: Int) { customers(first: $x) { totalCount } }     | {"x": [1]}          | BAD_REQUEST
					query($x: Int) { customers(first: $x) { totalCount } }     | {"x": 1e12}         | BAD_REQUEST
					query($x: ID!) { customer(id: $x) { name } }               | {}                  | BAD_REQUEST
							query($x: DateTime) { orders(from: $x) { totalCount } }    | {"x": {"a": 1}}     | BAD_REQUEST
					query($x: Date!) { customer(id: "C") { healthHistory(from: $x, to: $x) { on } } } | {"x": {"a": 1}} | BAD_REQUEST
					query($x: CustomerFilter) { customers(filter: $x) { totalCount } } | {"x": "y"}  | BAD_REQUEST
					query($x: CustomerFilter) { customers(filter: $x) { totalCount } } | {"x": {"y": 1}} | BAD_REQUEST
					query($x: CustomerFilter) { customers(filter: $x) { totalCount } } | {"x": {"stale": "y"}} | BAD_REQUEST
					query($x: CustomerFilter) { customers(filter: $x) { totalCount } } | {"x": {"healthBelow": true}} | BAD_REQUEST
					query($x: CustomerFilter) { customers(filter: $x) { totalCount } } | {"x": {"grade": "Z"}} | BAD_REQUEST
					query($x: CustomerFilter) { customers(filter: $x) { totalCount } } | {"x": {"text": 3}} | BAD_REQUEST
					query($x: Nothing) { customers(first: $x) { totalCount } } | {}                  | BAD_REQUEST
					query a { service { version } } query b { service { version } } | {}             | BAD_REQUEST
					fragment a on Query { service { version } }                | {}                  | BAD_REQUEST
					{ ...a } fragment a on Query { ...a }                      | {}                  | BAD_REQUEST
					{ service @skip(if: true) @skip(if: true) { version } }    | {}                  | BAD_REQUEST
					subscription { a: importProgress(id: "x") { id } b: importProgress(id: "y") { id } } | {} | BAD_REQUEST
					{ a:service{version} b:service{version} c:service{version} d:service{version} e:service{version} f:service{version} g:service{version} h:service{version} i:service{version} j:service{version} k:service{version} l:service{version} m:service{version} n:service{version} o:service{version} p:service{version} q:service{version} r:service{version} s:service{version} t:service{version} u:service{version} } | {} | LIMIT_EXCEEDED
					{ customers(first: 100) { edges { node { orders(first: 100) { edges { node { id } } } } } } } | {} | LIMIT_EXCEEDED
					{ customers(first: 0) { totalCount } }                     | {}                  | BAD_REQUEST
					""")
	void everyErrorHasACodeAndACorrelationIdAndNamesNoClass(String document, String variables, String code)
			throws Exception {
		isForTheReader(ask(document, variables), code);
	}

	@Test
	void limitsOfTheParserAreLimits() throws Exception {
		isForTheReader(ask("{ customers { totalCount } } #" + "x".repeat(20_000), "{}"), "LIMIT_EXCEEDED");
		isForTheReader(ask("{ customers { totalCount" + " totalCount".repeat(2_000) + " } }", "{}"), "LIMIT_EXCEEDED");
		isForTheReader(ask("{ customers { edges " + "{ node ".repeat(200) + "}".repeat(202), "{}"), "LIMIT_EXCEEDED");
	}

	@Test
	void readersOfOtherLanguagesGetTheSameWords() throws Exception {
		String german = ask("{ customers(first: \"x\") { totalCount } }", "{}", "Accept-Language", "de");
		assertThat(german).contains("a value of another type is wanted here");
	}

	private static void isForTheReader(String answer, String code) {
		JsonNode errors = JsonMapper.shared().readTree(answer).path("errors");
		assertThat(errors.size()).as(answer).isPositive();
		errors.forEach((error) -> {
			assertThat(error.path("extensions").path("code").asString("")).as(answer).isEqualTo(code);
			assertThat(error.path("extensions").path("correlationId").asString("")).as(answer).hasSizeGreaterThan(8);
			assertThat(error.path("message").asString("")).isNotBlank()
				.doesNotContainPattern(
						"\\w+(Value|Map|List|Exception)\\b(?<!CustomerFilter)|java|graphql\\.|ANTLR|\\{\\d}");
		});
	}

	private String ask(String document, String variables, String... headers) throws Exception {
		String body = JsonMapper.shared()
			.writeValueAsString(Map.of("query", document, "variables", JsonMapper.shared().readTree(variables)));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization", SignedIn.basic(Role.ANALYST))
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
	}

}
