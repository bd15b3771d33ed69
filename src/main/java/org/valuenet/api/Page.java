package org.valuenet.api;

import org.jspecify.annotations.Nullable;

/**
 * A page that a client asks for.
 *
 * @param list name of the list, see {@link Cursor}
 * @param first number of rows, 1 to 100
 * @param after the place to start behind, null for the start
 */
public record Page(String list, int first, @Nullable Cursor after) {

	private static final int DEFAULT = 20;

	private static final int MOST = 100;

	/**
	 * Checks a client's paging arguments.
	 * @throws BadRequestException if {@code first} is out of range or {@code after} is no
	 * cursor of this list
	 */
	public static Page of(@Nullable Integer first, @Nullable String after, String list) {
		int size = (first != null) ? first : DEFAULT;
		if (size < 1 || size > MOST) {
			throw new BadRequestException("argument first: " + size + " is out of range; ask for 1 to " + MOST
					+ " and follow pageInfo.endCursor");
		}
		return new Page(list, size, (after != null) ? Cursor.decode(after, list) : null);
	}

	/** Rows to fetch: one more than asked for, to know whether there is a next page. */
	public int limit() {
		return this.first + 1;
	}

}
