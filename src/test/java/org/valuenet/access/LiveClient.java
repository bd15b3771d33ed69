package org.valuenet.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import static org.awaitility.Awaitility.await;

/** A socket to the service, as an application opens one: graphql-transport-ws. */
final class LiveClient implements WebSocket.Listener, AutoCloseable {

	/** One that is held: a client that nobody refers to may stop under its sockets. */
	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final List<String> received = new CopyOnWriteArrayList<>();

	private final StringBuilder part = new StringBuilder();

	private volatile boolean reading = true;

	private volatile int closedWith;

	private @Nullable WebSocket socket;

	/** Shakes hands; headers are names and values by turns. */
	static LiveClient open(int port, String... headers) {
		LiveClient client = new LiveClient();
		WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols("graphql-transport-ws");
		for (int i = 0; i < headers.length; i += 2) {
			builder.header(headers[i], headers[i + 1]);
		}
		client.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), client).join();
		return client;
	}

	/** Opens one and says who asks in the first message. */
	static LiveClient as(int port, String authorization) {
		LiveClient client = open(port);
		client.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"" + authorization + "\"}}");
		return client;
	}

	LiveClient init() {
		send("{\"type\": \"connection_init\"}");
		return this;
	}

	LiveClient acknowledged() {
		await().until(() -> this.received.stream().anyMatch((message) -> message.contains("connection_ack")));
		return this;
	}

	LiveClient ask(String id, String query) {
		send("{\"id\": \"" + id + "\", \"type\": \"subscribe\", \"payload\": {\"query\": \""
				+ query.replace("\"", "\\\"") + "\"}}");
		return this;
	}

	void complete(String id) {
		send("{\"id\": \"" + id + "\", \"type\": \"complete\"}");
	}

	void send(String message) {
		socket().sendText(message, true).join();
	}

	/** From now on takes nothing off the connection. */
	void stopReading() {
		this.reading = false;
	}

	/** Messages of one kind for one subscription, in the order in which they came. */
	List<String> received(String id, String type) {
		return this.received.stream()
			.filter((message) -> message.contains("\"id\":\"" + id + "\"")
					&& message.contains("\"type\":\"" + type + "\""))
			.toList();
	}

	List<String> received() {
		return List.copyOf(this.received);
	}

	/**
	 * The code that the service closed with; 0 while it has not, 1006 where the
	 * connection broke off.
	 */
	int closedWith() {
		return this.closedWith;
	}

	private WebSocket socket() {
		WebSocket open = this.socket;
		if (open == null) {
			throw new IllegalStateException("not open");
		}
		return open;
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
		this.part.append(data);
		if (last) {
			this.received.add(this.part.toString());
			this.part.setLength(0);
		}
		if (this.reading) {
			webSocket.request(1);
		}
		return null;
	}

	@Override
	public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
		this.closedWith = statusCode;
		return null;
	}

	@Override
	public void onError(WebSocket webSocket, Throwable error) {
		this.closedWith = 1006;
	}

	@Override
	public void close() {
		socket().abort();
	}

}
