package org.valuenet.access;

import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionId;
import org.reactivestreams.Publisher;
import org.valuenet.api.LimitExceededException;
import org.valuenet.api.RequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Says who asks on a socket: the log-in of its first message, else that of the handshake;
 * and keeps subscriptions within bounds. Streams of events over HTTP end with their
 * log-in, as sockets do.
 */
@Component
class LiveRequests implements WebSocketGraphQlInterceptor {

	private final Sockets sockets;

	private final LiveLogIns logIns;

	private final EventStreams streams;

	private final Authorizations authorizations;

	private final int most;

	LiveRequests(Sockets sockets, LiveLogIns logIns, EventStreams streams, Authorizations authorizations,
			@Value("${valuenet.live.subscriptions}") int most) {
		this.sockets = sockets;
		this.logIns = logIns;
		this.streams = streams;
		this.authorizations = authorizations;
		this.most = most;
	}

	/** An error closes the socket with 4401. */
	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
		Socket socket = this.sockets.of(session.getId());
		LogIn logIn = logIn(payload);
		if (socket == null || logIn.identity().equals(Identity.NOBODY) || !this.logIns.holds(logIn)) {
			return Mono.error(Standing.ENDED.refusal());
		}
		socket.signIn(logIn, this.logIns);
		return Mono.empty();
	}

	private LogIn logIn(Map<String, Object> payload) {
		Object given = payload.getOrDefault("Authorization", payload.get("authorization"));
		if (given instanceof String text) {
			LogIn read = this.authorizations.read(text);
			return (read != null) ? read : LogIn.NOBODY;
		}
		Asking handshake = Asking.current();
		return (handshake != null && given == null) ? handshake.logIn() : LogIn.NOBODY;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!(request instanceof WebSocketGraphQlRequest live)) {
			return this.streams.intercept(request, chain);
		}
		Socket socket = this.sockets.of(live.getSessionInfo().getId());
		if (socket == null || socket.logIn().identity().equals(Identity.NOBODY)) {
			// its first message was refused, and the close is under way
			return Mono.never();
		}
		Asking asking = new Asking(socket.logIn());
		// the client's own number of it is not the service's
		request.executionId(ExecutionId.generate());
		return chain.next(request).contextWrite((context) -> context.put(Asking.KEY, asking)).map((response) -> {
			Publisher<ExecutionResult> results = EventStreams.results(response);
			return (results != null) ? within(response, results, socket) : response;
		});
	}

	private WebGraphQlResponse within(WebGraphQlResponse response, Publisher<ExecutionResult> results, Socket socket) {
		if (!socket.begin(this.most)) {
			return refused(response, new LimitExceededException("this socket has " + this.most
					+ " subscriptions, and more are not let in; complete one first, or open another socket"));
		}
		// one at a time, and none while the socket is stuck
		return response.transform((builder) -> builder.data(Flux.from(results)
			.concatMap((result) -> Mono.just(result).delaySubscription(socket.free()), 1)
			.doFinally((end) -> socket.ended())));
	}

	private static WebGraphQlResponse refused(WebGraphQlResponse response, RequestException reason) {
		ExecutionInput input = response.getExecutionInput();
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(reason.error(String.valueOf(input.getExecutionId())))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
	}

}
