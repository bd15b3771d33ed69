package org.valuenet.api;

/** The request does not fit the present state. */
public final class ConflictException extends RequestException {

	private static final long serialVersionUID = 1L;

	public ConflictException(String message) {
		super(message);
	}

	@Override
	ErrorCode code() {
		return ErrorCode.CONFLICT;
	}

}
