package org.valuenet.access;

/**
 * The service would be open to others without anybody to say who asks, or for too long.
 */
public final class OpenDoorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OpenDoorException(String message) {
		super(message);
	}

}
