package org.valuenet.sentiment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text in units: words of scripts that set them apart by blanks, single Chinese
 * characters, emoticons, and {@link #BREAK} between clauses. Links and names that begin
 * with an at sign are left out; a hashtag is a word.
 */
final class TextUnits {

	/** Stands for whatever ends a clause. */
	static final String BREAK = "|";

	private static final Pattern IGNORED = Pattern.compile("https?://\\S+|@\\w+|&[a-z]+;");

	private static final Pattern UNIT = Pattern
		.compile("[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}'&&[^\\p{IsHan}]]*|\\p{IsHan}|\\p{N}+|[:;]['-]?[)(D/]"
				+ "|\\(:|<3|[\\x{2600}-\\x{27BF}\\x{1F300}-\\x{1FAFF}]|[.,!?;:，。！？；：、…\\n]+");

	private TextUnits() {
	}

	static List<String> of(String text) {
		String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('’', '\''))
			.replaceAll(" ");
		return UNIT.matcher(plain).results().map(MatchResult::group).map(TextUnits::unit).toList();
	}

	private static String unit(String text) {
		boolean ends = text.chars().allMatch((character) -> ".,!?;:，。！？；：、…\n".indexOf(character) >= 0);
		return ends ? BREAK : text.toLowerCase(Locale.ROOT);
	}

}
