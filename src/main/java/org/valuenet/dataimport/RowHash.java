package org.valuenet.dataimport;

import org.jspecify.annotations.Nullable;

/**
 * A 64-bit FNV-1a hash of values in order, by which a row that comes again is told to be
 * unchanged.
 */
final class RowHash {

	private static final long OFFSET = 0xcbf29ce484222325L;

	private static final long PRIME = 0x100000001b3L;

	private long hash = OFFSET;

	RowHash add(@Nullable Object value) {
		String text = String.valueOf(value);
		for (int index = 0; index < text.length(); index++) {
			this.hash = (this.hash ^ text.charAt(index)) * PRIME;
		}
		this.hash = (this.hash ^ '\u001f') * PRIME;
		return this;
	}

	long value() {
		return this.hash;
	}

}
