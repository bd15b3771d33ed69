package org.valuenet.dataimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many bytes have been read of it. */
final class CountedStream extends FilterInputStream {

	private long count;

	CountedStream(InputStream stream) {
		super(stream);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		this.count += (value >= 0) ? 1 : 0;
		return value;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		this.count += Math.max(0, read);
		return read;
	}

}
