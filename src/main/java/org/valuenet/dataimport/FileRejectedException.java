package org.valuenet.dataimport;

/** A file is refused as a whole; the job fails with the code and the message. */
final class FileRejectedException extends ImportException {

	private static final long serialVersionUID = 1L;

	private final String code;

	/**
	 * Refuses a file.
	 * @param code stable reason code, such as {@code MISSING_COLUMN}
	 */
	FileRejectedException(String code, String message) {
		super(message);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
