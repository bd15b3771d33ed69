package org.valuenet.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A place in one list: the values of its order's columns, key last. Opaque to clients; a
 * cursor that was altered or belongs to another list is refused.
 *
 * @param list name of the list, filters and order included where they matter
 */
public record Cursor(String list, List<String> values) {

	private static final Pattern INTEGER = Pattern.compile("-?\\d+");

	private static final String SEPARATOR = "\u001f";

	public String encode() {
		String text = this.list + SEPARATOR + String.join(SEPARATOR, this.values);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((checksum(text) + SEPARATOR + text).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor that {@link #encode()} made for the same list.
	 * @throws BadRequestException if it was altered or made for another list
	 */
	public static Cursor decode(String encoded, String list) {
		String[] parts = text(encoded).split(SEPARATOR, -1);
		if (parts.length < 3 || !parts[1].equals(list)
				|| !parts[0].equals(checksum(String.join(SEPARATOR, Arrays.copyOfRange(parts, 1, parts.length))))) {
			throw refused(list);
		}
		return new Cursor(list, List.of(parts).subList(2, parts.length));
	}

	/**
	 * A value that is a number, an integer where it is written as one.
	 * @throws BadRequestException if it is none, as in a cursor that was made up
	 */
	public Number number(int index) {
		try {
			String text = this.values.get(index);
			return INTEGER.matcher(text).matches() ? (Number) Long.valueOf(text) : (Number) Double.valueOf(text);
		}
		catch (IndexOutOfBoundsException | NumberFormatException ex) {
			throw refused(this.list);
		}
	}

	/** The row's key, the last value. */
	public String key() {
		return this.values.get(this.values.size() - 1);
	}

	static BadRequestException refused(String list) {
		return new BadRequestException("argument after: this is no cursor of the list " + list.split("\\?", 2)[0]
				+ "; pass an endCursor or edge cursor of the same list, filter and order");
	}

	private static String text(String encoded) {
		try {
			return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String checksum(String text) {
		CRC32 checksum = new CRC32();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}

}
