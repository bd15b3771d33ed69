package org.valuenet.api;

import java.util.Map;

import graphql.GraphQLError;

/**
 * A request that is answered with an error for the reader. The message says where, what
 * value, which rule and what to do next, and holds nothing of the server's inside.
 */
public abstract sealed class RequestException extends RuntimeException permits BadRequestException,
		UnauthenticatedException, ForbiddenException, NotFoundException, ConflictException, LimitExceededException {

	private static final long serialVersionUID = 1L;

	RequestException(String message) {
		super(message);
	}

	abstract ErrorCode code();

	/** This as an answer's error that belongs to no field. */
	public GraphQLError error(String correlationId) {
		return GraphQLError.newError()
			.errorType(code())
			.message("%s", getMessage())
			.extensions(Map.of("code", code().name(), "correlationId", correlationId))
			.build();
	}

}
