package org.valuenet.dataimport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.valuenet.api.SourceKey;

/** Texts, keys, lists of keys and truth values. */
final class KeyText {

	/** What stands for no key, in any case. */
	static final Set<String> NO_KEYS = Set.of("NULL", "(NULL)", "N/A", "NA", "N.A.", "#N/A", "#NA", "#REF!", "#VALUE!",
			"#NAME?", "#NULL!", "NONE", "(NONE)", "NIL", "NAN", "UNKNOWN", "UNDEFINED", "(BLANK)", "?", "??", "???",
			"-", "--", "0", "\u65E0", "\u672A\u77E5", "\u4E0D\u8BE6");

	private static final int LONGEST_NO_KEY = NO_KEYS.stream().mapToInt(String::length).max().orElseThrow();

	private static final int LONGEST_KEY = 200;

	/** The soft hyphen; what comes before it in Unicode can be seen. */
	private static final char FIRST_INVISIBLE = '\u00AD';

	private KeyText() {
	}

	static String key(Cell cell, String text) throws CellFault {
		String canonical = SourceKey.canonical(text);
		String mapped = cell.spec().map().getOrDefault(canonical, canonical);
		String key = cell.spec().fold() ? SourceKey.folded(mapped) : mapped;
		if (key.isEmpty() || (key.length() <= LONGEST_NO_KEY && NO_KEYS.contains(key.toUpperCase(Locale.ROOT)))) {
			throw CellFault.of(cell, "KEY", "names nothing; a key is needed");
		}
		if (key.length() > LONGEST_KEY) {
			throw CellFault.of(cell, "KEY", "is longer than " + LONGEST_KEY + " characters");
		}
		if (holdsInvisible(key)) {
			throw CellFault.of(cell, "KEY", "holds an invisible character");
		}
		return key;
	}

	private static boolean holdsInvisible(String key) {
		for (int at = 0; at < key.length(); at++) {
			if (key.charAt(at) >= FIRST_INVISIBLE) {
				return key.codePoints().anyMatch((point) -> Character.getType(point) == Character.FORMAT);
			}
		}
		return false;
	}

	static String text(Cell cell) throws CellFault {
		if (cell.spec().map().isEmpty()) {
			if (cell.value().length() > cell.spec().longest()) {
				throw CellFault.of(cell, "TOO_LONG", "is longer than " + cell.spec().longest() + " characters");
			}
			return cell.value();
		}
		String ours = cell.spec().map().get(cell.value().strip());
		if (ours == null) {
			throw CellFault.of(cell, "VALUE",
					"is none of " + String.join(", ", new TreeSet<>(cell.spec().map().keySet())));
		}
		return ours;
	}

	static List<String> list(Cell cell) throws CellFault {
		Set<String> items = new LinkedHashSet<>();
		for (String item : cell.value().split(Pattern.quote(cell.spec().separator()), -1)) {
			if (!item.isBlank()) {
				items.add(key(cell, item));
			}
		}
		return List.copyOf(items);
	}

	static Boolean truth(Cell cell) throws CellFault {
		String text = cell.spec().map().getOrDefault(cell.value(), cell.value()).toLowerCase(Locale.ROOT);
		if (!text.equals("true") && !text.equals("false")) {
			throw CellFault.of(cell, "BOOLEAN", "is neither true nor false");
		}
		return text.equals("true");
	}

}
