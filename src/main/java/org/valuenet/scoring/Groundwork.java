package org.valuenet.scoring;

import java.time.Instant;
import java.util.List;

/**
 * What facts leave to be worked out before anybody is scored, facts of no customer among
 * them: it runs whether or not a customer is due.
 */
public interface Groundwork {

	/** Works out what waits, as of an instant. */
	void lay(Instant asOf);

	/** Names of the queries it runs, in their order, for planning them ahead. */
	default List<String> queries() {
		return List.of();
	}

}
