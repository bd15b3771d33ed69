package org.valuenet.graph;

import java.util.List;
import java.util.Map;

/**
 * One Cypher statement under contract: what its header promises and its text, slots and
 * includes already put in.
 *
 * @param name path below {@code cypher/} without the ending, with {@code #option} for an
 * expanded template
 * @param parameters names and Cypher types of its parameters
 * @param columns names and Cypher types of its returned columns, in order
 * @param text the statement
 */
record Query(String name, String purpose, Map<String, String> parameters, Map<String, String> columns, String text) {

	private static final List<String> READING_VERBS = List.of("find-", "score-");

	/** Whether the verb in the name promises that nothing is written. */
	boolean reads() {
		String file = this.name.substring(this.name.lastIndexOf('/') + 1);
		return READING_VERBS.stream().anyMatch(file::startsWith);
	}

}
