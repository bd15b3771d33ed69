package org.valuenet.api;

/** Nobody is logged in, or not any more. */
public final class UnauthenticatedException extends RequestException {

	private static final long serialVersionUID = 1L;

	public UnauthenticatedException(String message) {
		super(message);
	}

	@Override
	ErrorCode code() {
		return ErrorCode.UNAUTHENTICATED;
	}

}
