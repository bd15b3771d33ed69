package org.valuenet.api;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form of a source's own key, on import and on look-up alike: without blanks
 * around it, in Unicode form NFKC, so that full-width digits and composed letters are one
 * with their plain forms. Case counts, but for sources whose keys are folded.
 */
public final class SourceKey {

	private SourceKey() {
	}

	public static String canonical(String key) {
		return (isAscii(key) ? key : Normalizer.normalize(key, Normalizer.Form.NFKC)).strip();
	}

	/** What is ASCII is in every normal form. */
	private static boolean isAscii(String key) {
		boolean ascii = true;
		for (int at = 0; ascii && at < key.length(); at++) {
			ascii = key.charAt(at) < 128;
		}
		return ascii;
	}

	/** A canonical key without its case. */
	public static String folded(String key) {
		return key.toUpperCase(Locale.ROOT);
	}

}
