package org.valuenet.api;

/** What the request names does not exist, or not for this viewer. */
public final class NotFoundException extends RequestException {

	private static final long serialVersionUID = 1L;

	public NotFoundException(String message) {
		super(message);
	}

	@Override
	ErrorCode code() {
		return ErrorCode.NOT_FOUND;
	}

}
