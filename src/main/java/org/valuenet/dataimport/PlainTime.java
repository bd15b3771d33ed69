package org.valuenet.dataimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Days and instants in the forms that most rows have, {@code 2026-03-09} and
 * {@code 2026-03-09T08:00:00Z}: a formatter takes ten times as long. What is null here is
 * left to one.
 */
final class PlainTime {

	private static final String DAY = "0000-00-00";

	private static final String INSTANT = "0000-00-00T00:00:00Z";

	private PlainTime() {
	}

	static @Nullable LocalDate day(String text) {
		try {
			return fits(text, DAY) ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** In UTC. */
	static @Nullable LocalDateTime instant(String text) {
		try {
			return fits(text, INSTANT) ? LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10),
					number(text, 11, 13), number(text, 14, 16), number(text, 17, 19)) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Whether a text has digits where the form has zeros, and is like it elsewhere. */
	private static boolean fits(String text, String form) {
		boolean fits = text.length() == form.length();
		for (int at = 0; fits && at < form.length(); at++) {
			char character = text.charAt(at);
			fits = (form.charAt(at) == '0') ? character >= '0' && character <= '9' : character == form.charAt(at);
		}
		return fits;
	}

	private static int number(String text, int from, int end) {
		int number = 0;
		for (int at = from; at < end; at++) {
			number = number * 10 + text.charAt(at) - '0';
		}
		return number;
	}

}
