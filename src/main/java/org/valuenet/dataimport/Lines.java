package org.valuenet.dataimport;

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

	private final char[] buffer = new char[1 << 16];

	private int at;

	private int end;

	private long number;

	private boolean afterCarriageReturn;

	Lines(String file, Reader reader) {
		this.file = file;
		this.reader = reader;
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
		if (this.afterCarriageReturn && isNext('\n')) {
			this.at++;
		}
		if (this.number == 0 && isNext(BYTE_ORDER_MARK)) {
			this.at++;
		}
		if (!holdsMore()) {
			return null;
		}
		StringBuilder before = new StringBuilder();
		String line = upToItsEnd(before);
		while (line == null) {
			limit(before.length());
			line = holdsMore() ? upToItsEnd(before) : before.toString();
		}
		limit(line.length());
		return line;
	}

	/**
	 * The line that what is buffered ends; null if it does not, and is behind what was
	 * before.
	 */
	private @Nullable String upToItsEnd(StringBuilder before) {
		int start = this.at;
		while (this.at < this.end && this.buffer[this.at] != '\n' && this.buffer[this.at] != '\r') {
			this.at++;
		}
		if (this.at == this.end || !before.isEmpty()) {
			before.append(this.buffer, start, this.at - start);
		}
		if (this.at == this.end) {
			this.afterCarriageReturn = false;
			return null;
		}
		this.afterCarriageReturn = this.buffer[this.at++] == '\r';
		return before.isEmpty() ? new String(this.buffer, start, this.at - 1 - start) : before.toString();
	}

	private void limit(int characters) {
		if (characters > LIMIT) {
			throw new FileRejectedException("RECORD_TOO_LONG",
					this.file + ", line " + (this.number + 1) + ": is longer than " + LIMIT + " characters");
		}
	}

	private boolean isNext(char character) throws IOException {
		return holdsMore() && this.buffer[this.at] == character;
	}

	private boolean holdsMore() throws IOException {
		if (this.at == this.end) {
			this.end = Math.max(0, this.reader.read(this.buffer));
			this.at = 0;
		}
		return this.at < this.end;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
