package org.valuenet.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A place in one list: the values of its order's columns, key last. Opaque to clients; a
 * cursor that was altered or belongs to another list is refused.
 *
 * @param list name of the list, filters and order included where they matter
 */
public record Cursor(String list, List<String> values) {

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
			throw new BadRequestException("argument after: this is no cursor of the list " + list.split("\\?", 2)[0]
					+ "; pass an endCursor or edge cursor of the same list, filter and order");
		}
		return new Cursor(list, List.of(parts).subList(2, parts.length));
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
