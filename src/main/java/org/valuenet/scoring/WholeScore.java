package org.valuenet.scoring;

import java.time.Instant;

/** A score that depends on all customers at once, and follows those of each. */
public interface WholeScore {

	/**
	 * Writes the current score of every customer, from the scores and facts at or before
	 * {@code asOf}.
	 */
	void score(Instant asOf);

}
