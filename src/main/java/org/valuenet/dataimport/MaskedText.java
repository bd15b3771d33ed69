package org.valuenet.dataimport;

/**
 * A value as whoever looks for an error may see it: its first character, its last if it
 * has more than three, and in between its shape, {@code #} for a digit and {@code *} for
 * a letter. What is neither stands as it is, since it is what breaks most rules.
 */
final class MaskedText {

	private static final int LONGEST = 40;

	private static final int SHORTEST_WITH_AN_END = 4;

	private MaskedText() {
	}

	static String of(String value) {
		int[] points = value.codePoints().limit(LONGEST + 1L).toArray();
		boolean cut = points.length > LONGEST;
		StringBuilder masked = new StringBuilder();
		for (int at = 0; at < Math.min(points.length, LONGEST); at++) {
			boolean end = at == points.length - 1 && points.length >= SHORTEST_WITH_AN_END;
			masked.appendCodePoint((at == 0 || (end && !cut)) ? points[at] : shape(points[at]));
		}
		return cut ? masked + "..." : masked.toString();
	}

	private static int shape(int point) {
		return Character.isDigit(point) ? '#' : Character.isLetter(point) ? '*' : point;
	}

}
