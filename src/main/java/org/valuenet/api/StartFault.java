package org.valuenet.api;

/**
 * Something that the operator gave the service is wrong, and it does not start with it.
 * An exception that is one says in its message, one sentence without its full stop: which
 * file, where in it, which value, which rule it breaks.
 */
public interface StartFault {

	String getMessage();

}
