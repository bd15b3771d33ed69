package org.valuenet.api;

/** More was asked for than is allowed at a time. */
public final class LimitExceededException extends RequestException {

	private static final long serialVersionUID = 1L;

	public LimitExceededException(String message) {
		super(message);
	}

	@Override
	ErrorCode code() {
		return ErrorCode.LIMIT_EXCEEDED;
	}

}
