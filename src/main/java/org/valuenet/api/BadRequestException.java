package org.valuenet.api;

/** The request breaks a rule that the client can mend. */
public final class BadRequestException extends RequestException {

	private static final long serialVersionUID = 1L;

	public BadRequestException(String message) {
		super(message);
	}

	@Override
	ErrorCode code() {
		return ErrorCode.BAD_REQUEST;
	}

}
