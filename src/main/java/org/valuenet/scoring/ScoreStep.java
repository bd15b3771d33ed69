package org.valuenet.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.valuenet.graph.GraphTransaction;

/** One score of the pipeline, implemented by the room that owns it. */
public interface ScoreStep {

	String name();

	/** Names of the steps whose scores this one reads. */
	Set<String> after();

	/** Names of the queries it runs, in their order, for planning them ahead. */
	default List<String> queries() {
		return List.of();
	}

	/**
	 * Writes the current score of these customers, computed from the facts at or before
	 * {@code asOf}.
	 */
	void score(GraphTransaction transaction, List<String> customerIds, Instant asOf);

}
