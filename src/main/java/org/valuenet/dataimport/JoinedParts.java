package org.valuenet.dataimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Parts of one file, each with the same first line, as one stream that has it once. A
 * last line without an end gets one, so that it does not run into the next part.
 */
final class JoinedParts extends InputStream {

	private static final int LONGEST_HEADER = 1 << 20;

	private final Deque<Path> parts;

	private byte @Nullable [] header;

	private @Nullable InputStream part;

	private int last = '\n';

	JoinedParts(List<Path> parts) {
		this.parts = new ArrayDeque<>(parts);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		while (true) {
			InputStream open = this.part;
			int read = (open != null) ? open.read(target, offset, length) : -1;
			if (read > 0) {
				this.last = target[offset + read - 1];
				return read;
			}
			if (open != null && this.last != '\n') {
				this.last = '\n';
				target[offset] = '\n';
				return 1;
			}
			if (!next()) {
				return -1;
			}
		}
	}

	private boolean next() throws IOException {
		close();
		Path path = this.parts.poll();
		if (path == null) {
			return false;
		}
		InputStream opened = ImportFile.unpacked(Files.newInputStream(path), path.getFileName().toString());
		this.part = opened;
		if (this.header == null) {
			byte[] first = line(opened);
			this.header = first;
			this.part = new SequenceInputStream(new ByteArrayInputStream(first), opened);
		}
		else if (!text(line(opened)).equals(text(this.header))) {
			throw new FileRejectedException("HEADER",
					path.getFileName() + ": has another first line than the parts before it; all must have the same");
		}
		return true;
	}

	private static String text(byte[] line) {
		return new String(line, StandardCharsets.ISO_8859_1).strip();
	}

	private static byte[] line(InputStream stream) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int value = stream.read(); value >= 0; value = stream.read()) {
			line.write(value);
			if (value == '\n' || line.size() > LONGEST_HEADER) {
				break;
			}
		}
		return line.toByteArray();
	}

	@Override
	public void close() throws IOException {
		if (this.part != null) {
			this.part.close();
		}
	}

}
