package org.valuenet.access;

/**
 * What a field tells that not everybody may see; see the directive {@code @classified}.
 */
public enum Classification {

	/** Something about a person. */
	PERSONAL,

	/** An amount of money. */
	MONEY

}
