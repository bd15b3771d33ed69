package org.valuenet.dataimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Physical lines of a text, whatever ends them (LF, CRLF, CR), each up to a limit, so
 * that no line can fill the memory. Lines can be put back.
 */
final class Lines implements AutoCloseable {

	/** Longest line and longest record, in characters. */
	static final int LIMIT = 1024 * 1024;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final String file;

	private final Reader reader;

	private final Deque<String> putBack = new ArrayDeque<>();

	private long number;

	private boolean afterCarriageReturn;

	Lines(String file, Reader reader) {
		this.file = file;
		this.reader = new BufferedReader(reader, 1 << 16);
	}

	/** The next line without its end, null at the end of the text. */
	@Nullable String next() throws IOException {
		String line = this.putBack.isEmpty() ? read() : this.putBack.pop();
		this.number += (line != null) ? 1 : 0;
		return line;
	}

	/** Number of the line that was read last, 1 for the first. */
	long number() {
		return this.number;
	}

	/** Makes these lines, read last, the next ones. */
	void putBack(List<String> lines) {
		for (int index = lines.size() - 1; index >= 0; index--) {
			this.putBack.push(lines.get(index));
		}
		this.number -= lines.size();
	}

	private @Nullable String read() throws IOException {
		StringBuilder line = new StringBuilder();
		int character = this.reader.read();
		if (character == '\n' && this.afterCarriageReturn) {
			character = this.reader.read();
		}
		if (character == BYTE_ORDER_MARK && this.number == 0) {
			character = this.reader.read();
		}
		if (character == -1) {
			return null;
		}
		while (character != -1 && character != '\n' && character != '\r') {
			if (line.length() == LIMIT) {
				throw new FileRejectedException("RECORD_TOO_LONG",
						this.file + ", line " + (this.number + 1) + ": is longer than " + LIMIT + " characters");
			}
			line.append((char) character);
			character = this.reader.read();
		}
		this.afterCarriageReturn = character == '\r';
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
