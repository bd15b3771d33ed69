package org.valuenet.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A subscription over HTTP, by server-sent events. */
final class EventStream implements AutoCloseable {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final HttpResponse<InputStream> answer;

	private volatile boolean ended;

	private EventStream(HttpResponse<InputStream> answer) {
		this.answer = answer;
		Thread reader = new Thread(this::read, "event-stream");
		reader.setDaemon(true);
		reader.start();
	}

	static EventStream of(int port, String query, String authorization) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.header("Authorization", authorization)
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query.replace("\"", "\\\"") + "\"}"))
			.build();
		return new EventStream(HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream()));
	}

	private void read() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(this.answer.body(), StandardCharsets.UTF_8))) {
			reader.lines().filter((line) -> !line.isBlank()).forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.lines.add("broken off: " + ex.getMessage());
		}
		this.ended = true;
	}

	int status() {
		return this.answer.statusCode();
	}

	/** Its lines so far, without blank ones. */
	List<String> lines() {
		return List.copyOf(this.lines);
	}

	boolean hasEnded() {
		return this.ended;
	}

	@Override
	public void close() throws IOException {
		this.answer.body().close();
	}

}
