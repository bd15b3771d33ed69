package org.valuenet.access;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Streams of events over HTTP (SSE): each ends with its log-in, and its last event says
 * why.
 */
@Component
class EventStreams {

	private final LiveLogIns logIns;

	EventStreams(LiveLogIns logIns) {
		this.logIns = logIns;
	}

	Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain) {
		Asking asking = Asking.current();
		LogIn logIn = (asking != null) ? asking.logIn() : LogIn.NOBODY;
		boolean stream = request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
		return chain.next(request).map((response) -> {
			Publisher<ExecutionResult> results = results(response);
			if (results != null) {
				return ending(response, results, logIn);
			}
			return (stream && !response.getErrors().isEmpty()) ? asEvent(response) : response;
		});
	}

	/** An answer that is an error, as the one event of a stream. */
	private static WebGraphQlResponse asEvent(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		return response.transform((builder) -> builder.data(Flux.just(result)));
	}

	/** The events of a subscription; null for the answer to a question. */
	static @Nullable Publisher<ExecutionResult> results(WebGraphQlResponse response) {
		return (response.<@Nullable Object>getData() instanceof Publisher) ? response.getData() : null;
	}

	private WebGraphQlResponse ending(WebGraphQlResponse response, Publisher<ExecutionResult> results, LogIn logIn) {
		String id = String.valueOf(response.getExecutionInput().getExecutionId());
		return response
			.transform((builder) -> builder.data(Flux.defer(() -> until(Flux.from(results).limitRate(1), logIn, id))));
	}

	private Flux<ExecutionResult> until(Flux<ExecutionResult> results, LogIn logIn, String id) {
		Sinks.One<Standing> end = Sinks.one();
		Disposable watch = this.logIns.watch(logIn, end::tryEmitValue);
		return results.doOnComplete(end::tryEmitEmpty)
			.takeUntilOther(end.asMono())
			.concatWith(end.asMono().map((standing) -> refusal(standing, id)))
			.doFinally((signal) -> watch.dispose());
	}

	private static ExecutionResult refusal(Standing standing, String id) {
		return ExecutionResult.newExecutionResult().addError(standing.refusal().error(id)).build();
	}

}
