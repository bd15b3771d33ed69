package org.valuenet.api;

/**
 * A setting has a value that it cannot have: the message names it, the value and the
 * rule.
 */
public final class SettingException extends IllegalArgumentException implements StartFault {

	private static final long serialVersionUID = 1L;

	public SettingException(String message) {
		super(message);
	}

}
