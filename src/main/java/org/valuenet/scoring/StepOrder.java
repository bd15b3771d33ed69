package org.valuenet.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts score steps in an order in which each follows those it reads. */
final class StepOrder {

	private StepOrder() {
	}

	/**
	 * Orders the steps; equal ones keep the order of their names.
	 * @throws IllegalStateException if a step waits for one that does not exist or for
	 * itself
	 */
	static List<ScoreStep> of(List<ScoreStep> steps) {
		List<ScoreStep> ordered = new ArrayList<>();
		Set<String> done = new HashSet<>();
		List<ScoreStep> waiting = new ArrayList<>(steps);
		waiting.sort((one, other) -> one.name().compareTo(other.name()));
		while (!waiting.isEmpty()) {
			ScoreStep next = waiting.stream()
				.filter((step) -> done.containsAll(step.after()))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("score steps wait for each other or for a missing one: "
						+ waiting.stream().map((step) -> step.name() + " after " + step.after()).toList()));
			waiting.remove(next);
			ordered.add(next);
			done.add(next.name());
		}
		return ordered;
	}

}
