package org.valuenet.api;

import java.util.Map;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Turns exceptions into errors for the reader: a code, what to do next and an id under
 * which the log has the rest. Nothing of the server's inside leaves it.
 */
@Component
class ErrorAnswers extends DataFetcherExceptionResolverAdapter {

	private static final Log log = LogFactory.getLog(ErrorAnswers.class);

	ErrorAnswers() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
		String id = environment.getExecutionId().toString();
		if (exception instanceof RequestException request) {
			return error(environment, request.code(), request.getMessage(), id);
		}
		if (exception instanceof BindException) {
			return error(environment, ErrorCode.BAD_REQUEST,
					"an argument of " + environment.getField().getName() + " has a value that does not fit its type",
					id);
		}
		String failed = "request " + id + " failed at " + environment.getExecutionStepInfo().getPath();
		if (isTimeOut(exception) || isUnavailable(exception)) {
			log.warn(failed + ": " + exception.getMessage());
			return error(environment, ErrorCode.UNAVAILABLE, unavailable(exception), id);
		}
		log.error(failed, exception);
		return error(environment, ErrorCode.INTERNAL,
				"this field could not be computed; report the correlation id " + id, id);
	}

	/** What to say where the database does not answer, or not in time. */
	static String unavailable(Throwable exception) {
		return isTimeOut(exception) ? "this took too long and was given up; ask for less at once, or try again"
				: "the database does not answer at the moment; try again in a few seconds";
	}

	/** Whether the database ended a transaction at its time limit. */
	static boolean isTimeOut(Throwable exception) {
		return exception instanceof Neo4jException failure
				&& failure.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
	}

	static boolean isUnavailable(Throwable exception) {
		return exception instanceof RetryableException || exception instanceof SecurityException;
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, @Nullable String message,
			String id) {
		return GraphQLError.newError()
			.errorType(code)
			.message("%s", message)
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.extensions(Map.of("code", code.name(), "correlationId", id))
			.build();
	}

}
