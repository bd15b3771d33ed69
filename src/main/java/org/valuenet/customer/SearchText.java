package org.valuenet.customer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words to look for, all of them. They are only ever words: each becomes a quoted phrase
 * (or a single ideograph), in which nothing has a meaning of its own, so that operators,
 * wildcards and field names of the full-text index are looked for as text.
 *
 * @param words at most 16, of the first 256 characters
 */
record SearchText(List<String> words) {

	private static final int CHARACTERS = 256;

	private static final int WORDS = 16;

	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	static SearchText of(String text) {
		int end = text.offsetByCodePoints(0, Math.min(CHARACTERS, text.codePointCount(0, text.length())));
		return new SearchText(
				BLANK.splitAsStream(text.substring(0, end)).filter((word) -> !word.isEmpty()).limit(WORDS).toList());
	}

	/** The query for the index; null without any word. */
	@Nullable String query() {
		return this.words.isEmpty() ? null
				: this.words.stream().map(SearchText::phrase).collect(Collectors.joining(" AND "));
	}

	/**
	 * A word as the index has it: Chinese, Japanese and Korean text is indexed in pairs
	 * of characters, so a single one is looked for at either place of a pair.
	 */
	private static String phrase(String word) {
		if (word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0))) {
			return "(" + word + " OR " + word + "* OR *" + word + ")";
		}
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
