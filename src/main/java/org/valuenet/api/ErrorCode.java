package org.valuenet.api;

import graphql.ErrorClassification;

import org.springframework.http.HttpStatus;

/**
 * Stable codes of errors, shown as {@code extensions.code} in GraphQL and {@code code}
 * elsewhere.
 */
enum ErrorCode implements ErrorClassification {

	BAD_REQUEST(HttpStatus.BAD_REQUEST), UNAUTHENTICATED(HttpStatus.UNAUTHORIZED), FORBIDDEN(HttpStatus.FORBIDDEN),
	NOT_FOUND(HttpStatus.NOT_FOUND), CONFLICT(HttpStatus.CONFLICT), LIMIT_EXCEEDED(HttpStatus.CONTENT_TOO_LARGE),
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE), INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	ErrorCode(HttpStatus status) {
		this.status = status;
	}

	/** The status of an answer over HTTP that is nothing but this error. */
	int status() {
		return this.status.value();
	}

	/** The code of an answer that has only a status. */
	static ErrorCode of(int status) {
		return switch (status) {
			case 401 -> UNAUTHENTICATED;
			case 403 -> FORBIDDEN;
			case 404 -> NOT_FOUND;
			case 409 -> CONFLICT;
			case 413, 414, 429, 431 -> LIMIT_EXCEEDED;
			case 503 -> UNAVAILABLE;
			default -> (status < 500) ? BAD_REQUEST : INTERNAL;
		};
	}

}
