package org.valuenet.scoring;

import java.time.Instant;
import java.util.List;

/** A model over all customers that is fitted before a full rescore. */
public interface ModelFit {

	/** Fits from the facts at or before {@code asOf} and keeps the fit in the graph. */
	void fit(Instant asOf);

	/** Names of the queries it runs, in their order, for planning them ahead. */
	default List<String> queries() {
		return List.of();
	}

}
