package org.valuenet.sentiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, looked up by their units, see {@link TextUnits}. The
 * longest phrase wins, which is also how Chinese is cut into words.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

	private final Map<String, T> meanings = new HashMap<>();

	private int longest;

	/**
	 * Adds a phrase that is not there yet.
	 * @return what the phrase means already, null if it is new
	 */
	@Nullable T add(String phrase, T meaning) {
		List<String> units = TextUnits.of(phrase);
		this.longest = Math.max(this.longest, units.size());
		return this.meanings.putIfAbsent(String.join(" ", units), meaning);
	}

	/** The longest phrase that starts at a place in a text. */
	@Nullable Match<T> at(List<String> units, int start) {
		for (int length = Math.min(this.longest, units.size() - start); length > 0; length--) {
			T meaning = this.meanings.get(String.join(" ", units.subList(start, start + length)));
			if (meaning != null) {
				return new Match<>(meaning, length);
			}
		}
		return null;
	}

	/** A phrase found in a text, and how many units it has. */
	record Match<T>(T meaning, int length) {
	}

}
