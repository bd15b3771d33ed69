package org.valuenet.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement under contract: what its header promises and its text, slots and
 * includes already put in.
 *
 * @param name path below {@code cypher/} without the ending, with {@code #option} for an
 * expanded template
 * @param parameters names and Cypher types of its parameters
 * @param columns names and Cypher types of its returned columns, in order
 * @param fact label of the node of which each row writes one, and no other node; null
 * where the header does not say so
 * @param rowNames what its rows hold
 * @param text the statement
 */
record Query(String name, String purpose, Map<String, String> parameters, Map<String, String> columns,
		@Nullable String fact, RowNames rowNames, String text) {

	private static final List<String> READING_VERBS = List.of("find-", "score-");

	/** Whether the verb in the name promises that nothing is written. */
	boolean reads() {
		String file = this.name.substring(this.name.lastIndexOf('/') + 1);
		return READING_VERBS.stream().anyMatch(file::startsWith);
	}

}
