package org.valuenet.dataimport;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;

/** Charsets that a caller may name for one file, in the place of its feed's. */
final class Encodings {

	private static final Set<String> OFFERED = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK",
			"ISO-8859-1", "windows-1252", "Big5", "Shift_JIS");

	private Encodings() {
	}

	/**
	 * The feed for files in that charset; as it is for null.
	 * @throws BadRequestException if the charset is not offered
	 */
	static Feed in(Feed feed, @Nullable String encoding) {
		if (encoding == null) {
			return feed;
		}
		return OFFERED.stream()
			.filter((name) -> name.equalsIgnoreCase(encoding))
			.findFirst()
			.map((name) -> feed.in(Charset.forName(name)))
			.orElseThrow(() -> new BadRequestException("argument encoding: \"" + encoding
					+ "\" is not offered; there are " + String.join(", ", new TreeSet<>(OFFERED))));
	}

}
