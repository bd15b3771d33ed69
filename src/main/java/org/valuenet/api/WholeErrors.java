package org.valuenet.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives a code and a correlation id to the errors that GraphQL itself finds, before any
 * field is fetched or after. Its words are in i18n/*_en.properties.
 */
@Component
class WholeErrors extends SimplePerformantInstrumentation {

	private static final Log log = LogFactory.getLog(WholeErrors.class);

	/** How the words begin that i18n/Parsing_en.properties has for a limit. */
	private static final String TOO_LARGE = "the document is too ";

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		if (result.getErrors().isEmpty()) {
			return CompletableFuture.completedFuture(result);
		}
		ExecutionId known = parameters.getExecutionInput().getExecutionId();
		String id = (known != null) ? known.toString() : UUID.randomUUID().toString();
		List<GraphQLError> errors = result.getErrors().stream().map((error) -> whole(error, id)).toList();
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.errors(errors)));
	}

	private static GraphQLError whole(GraphQLError error, String id) {
		Map<String, Object> given = (error.getExtensions() != null) ? error.getExtensions() : Map.of();
		if (given.containsKey("code") && given.containsKey("correlationId")) {
			return error;
		}
		ErrorCode code = code(error, given);
		if (code == ErrorCode.INTERNAL) {
			log.error("request " + id + " failed: " + error.getMessage());
		}
		Map<String, Object> extensions = new HashMap<>(given);
		extensions.put("code", code.name());
		extensions.put("correlationId", id);
		return GraphQLError.newError()
			.errorType(code)
			.message("%s",
					(code == ErrorCode.INTERNAL) ? "this field could not be computed; report the correlation id " + id
							: error.getMessage())
			.path(error.getPath())
			.locations(error.getLocations())
			.extensions(extensions)
			.build();
	}

	private static ErrorCode code(GraphQLError error, Map<String, Object> given) {
		if (given.get("code") instanceof String name) {
			return ErrorCode.valueOf(name);
		}
		if (error.getErrorType() instanceof ErrorCode code) {
			return code;
		}
		String kind = String.valueOf(error.getErrorType());
		if (kind.equals("IntrospectionDisabled")) {
			return ErrorCode.FORBIDDEN;
		}
		if (kind.equals("BadFaithIntrospection") || error.getErrorType() == ErrorType.ExecutionAborted
				|| error.getMessage().startsWith(TOO_LARGE)) {
			return ErrorCode.LIMIT_EXCEEDED;
		}
		boolean request = error.getErrorType() == ErrorType.ValidationError
				|| error.getErrorType() == ErrorType.InvalidSyntax
				|| error.getErrorType() == ErrorType.OperationNotSupported;
		return request ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
	}

}
