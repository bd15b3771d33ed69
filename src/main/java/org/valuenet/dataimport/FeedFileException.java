package org.valuenet.dataimport;

import org.valuenet.api.StartFault;

/** A feed file breaks a rule; the service does not start with it. */
final class FeedFileException extends ImportException implements StartFault {

	private static final long serialVersionUID = 1L;

	/**
	 * Names file, place and rule.
	 * @param path place in the file, such as {@code columns.amount.type}
	 */
	FeedFileException(String file, String path, String reason) {
		super("feed file " + file + ", " + path + ": " + reason);
	}

}
