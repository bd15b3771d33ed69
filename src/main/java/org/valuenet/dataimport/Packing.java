package org.valuenet.dataimport;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Packed files, told by their first bytes: gzip is unpacked, within a limit of its ratio;
 * others are refused.
 */
final class Packing {

	private static final int LONGEST_MARK = 6;

	private static final String GZIP = "1f8b";

	private static final Map<String, String> OTHERS = Map.of("504b0304", "zip", "504b0506", "zip", "425a68", "bzip2",
			"fd377a585a00", "xz", "28b52ffd", "zstd", "377abcaf271c", "7z", "52617221", "rar", "d0cf11e0",
			"an office file");

	private Packing() {
	}

	static InputStream unpacked(InputStream stream, String name) throws IOException {
		CountedStream counted = new CountedStream(stream);
		PushbackInputStream content = new PushbackInputStream(counted, LONGEST_MARK);
		byte[] mark = content.readNBytes(LONGEST_MARK);
		content.unread(mark);
		String hex = HexFormat.of().formatHex(mark);
		for (Map.Entry<String, String> other : OTHERS.entrySet()) {
			if (hex.startsWith(other.getKey())) {
				throw new FileRejectedException("ARCHIVE",
						name + ": is " + other.getValue() + ", which is not read; send plain text or gzip");
			}
		}
		if (!hex.startsWith(GZIP)) {
			return content;
		}
		try {
			return new Unpacked(new GZIPInputStream(content), counted, name);
		}
		catch (ZipException ex) {
			throw damaged(name);
		}
	}

	private static FileRejectedException damaged(String name) {
		return new FileRejectedException("ARCHIVE", name + ": is damaged gzip; pack it again");
	}

	/** What comes out of a packed file, as long as it is not a bomb. */
	private static final class Unpacked extends FilterInputStream {

		private static final int LARGEST_RATIO = 100;

		private static final long HARMLESS_BYTES = 1 << 24;

		private final CountedStream packed;

		private final String name;

		private long count;

		Unpacked(InputStream content, CountedStream packed, String name) {
			super(content);
			this.packed = packed;
			this.name = name;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read;
			try {
				read = super.read(target, offset, length);
			}
			catch (ZipException | EOFException ex) {
				throw damaged(this.name);
			}
			this.count += Math.max(0, read);
			if (this.count > HARMLESS_BYTES && this.count > LARGEST_RATIO * this.packed.count()) {
				throw new FileRejectedException("TOO_LARGE",
						this.name + ": unpacks to more than " + LARGEST_RATIO + " times its size; send it in parts");
			}
			return read;
		}

	}

}
