package org.valuenet.console;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whichever way somebody writes the console's address, it is found. */
@ValuenetTest
class ConsolePagesIT {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/graphiql", "/graphiql/", "/playground", "/playground/" })
	void everyWayLeadsToGraphiql(String path) throws Exception {
		HttpResponse<String> answer = CLIENT
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("Authorization", SignedIn.basic(Role.ANALYST))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.uri().getPath()).isEqualTo("/graphiql");
		assertThat(answer.body()).contains("<title>").contains("/graphiql/page.js");
	}

}
