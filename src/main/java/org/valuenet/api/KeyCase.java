package org.valuenet.api;

/** Which keys have no case, as the room says that reads them from files. */
public interface KeyCase {

	/**
	 * Whether a source keeps this key in capitals.
	 * @param property of the graph that holds the key
	 */
	boolean folds(String property);

}
