package org.valuenet.api;

/**
 * A request that is answered with an error for the reader. The message says where, what
 * value, which rule and what to do next, and holds nothing of the server's inside.
 */
public abstract sealed class RequestException extends RuntimeException
		permits BadRequestException, ForbiddenException, NotFoundException, ConflictException {

	private static final long serialVersionUID = 1L;

	RequestException(String message) {
		super(message);
	}

	abstract ErrorCode code();

}
