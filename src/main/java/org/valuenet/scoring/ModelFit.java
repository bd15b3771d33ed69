package org.valuenet.scoring;

import java.time.Instant;

/** A model over all customers that is fitted before a full rescore. */
public interface ModelFit {

	/** Fits from the facts at or before {@code asOf} and keeps the fit in the graph. */
	void fit(Instant asOf);

}
