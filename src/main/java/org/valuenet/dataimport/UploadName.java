package org.valuenet.dataimport;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;

import org.springframework.http.ContentDisposition;

/** The name of an uploaded file, by which its job and its rejected rows speak of it. */
final class UploadName {

	private static final int LONGEST = 120;

	private UploadName() {
	}

	/**
	 * The name that the header {@code Content-Disposition} gives (RFC 6266), without
	 * folders before it; the other one if there is none.
	 * @throws BadRequestException if the header cannot be read
	 */
	static String of(@Nullable String disposition, String other) {
		if (disposition == null || disposition.isBlank()) {
			return other;
		}
		try {
			String name = ContentDisposition.parse(disposition).getFilename();
			String plain = (name != null) ? plain(name) : "";
			return plain.isEmpty() ? other : plain;
		}
		catch (IllegalArgumentException ex) {
			throw new BadRequestException(
					"header Content-Disposition: write it as attachment; filename=\"orders.csv\"");
		}
	}

	private static String plain(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
			.strip();
		return (last.length() <= LONGEST) ? last : last.substring(last.length() - LONGEST);
	}

}
