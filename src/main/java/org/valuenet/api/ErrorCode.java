package org.valuenet.api;

import graphql.ErrorClassification;

/** Stable codes of errors, shown as {@code extensions.classification}. */
enum ErrorCode implements ErrorClassification {

	BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT, LIMIT_EXCEEDED, UNAVAILABLE, INTERNAL

}
