package org.valuenet.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;

/** Questions to a service over HTTP. */
record Http(String url) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	static Http at(int port) {
		return new Http("http://127.0.0.1:" + port);
	}

	/** Headers are names and values by turns. */
	HttpResponse<String> ask(String query, String... headers) throws IOException, InterruptedException {
		return send("POST", "/graphql", "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}",
				with(headers, "Content-Type", "application/json"));
	}

	HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		return send("GET", path, "", headers);
	}

	HttpResponse<String> send(String method, String path, String body, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.url + path))
			.timeout(Duration.ofSeconds(30))
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String[] with(String[] headers, String name, String value) {
		String[] all = Arrays.copyOf(headers, headers.length + 2);
		all[headers.length] = name;
		all[headers.length + 1] = value;
		return all;
	}

}
