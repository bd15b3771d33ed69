package org.valuenet.api;

/** The viewer's roles do not allow what the request asks for. */
public final class ForbiddenException extends RequestException {

	private static final long serialVersionUID = 1L;

	public ForbiddenException(String message) {
		super(message);
	}

	@Override
	ErrorCode code() {
		return ErrorCode.FORBIDDEN;
	}

}
