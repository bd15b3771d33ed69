package org.valuenet.api;

/**
 * Something with a source's own key, for rooms that hang a field on another room's type
 * and may not know more of it.
 */
public interface Keyed {

	/** The source's own key. */
	String id();

}
