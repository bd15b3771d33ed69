package org.valuenet.sentiment;

import org.valuenet.api.StartFault;

/** A dictionary of topics breaks a rule; the service does not start with it. */
final class TopicFileException extends RuntimeException implements StartFault {

	private static final long serialVersionUID = 1L;

	/**
	 * Names file, place and rule.
	 * @param path place in the file, such as {@code topics.pricing[2]}
	 */
	TopicFileException(String file, String path, String reason) {
		super("topic file " + file + ", " + path + ": " + reason);
	}

}
