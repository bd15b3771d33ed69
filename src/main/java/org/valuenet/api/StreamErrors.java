package org.valuenet.api;

import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** The same answers as {@link ErrorAnswers} where a subscription breaks off. */
@Component
class StreamErrors extends SubscriptionExceptionResolverAdapter {

	private static final Log log = LogFactory.getLog(StreamErrors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable exception) {
		String id = UUID.randomUUID().toString();
		if (exception instanceof RequestException request) {
			return request.error(id);
		}
		boolean away = ErrorAnswers.isUnavailable(exception);
		if (away) {
			log.warn("subscription " + id + " broke off: " + exception.getMessage());
		}
		else {
			log.error("subscription " + id + " broke off", exception);
		}
		ErrorCode code = away ? ErrorCode.UNAVAILABLE : ErrorCode.INTERNAL;
		return GraphqlErrorBuilder.newError()
			.errorType(code)
			.message("%s",
					away ? "the database does not answer at the moment; subscribe again in a few seconds"
							: "the subscription broke off; report the correlation id " + id)
			.extensions(Map.of("code", code.name(), "correlationId", id))
			.build();
	}

}
