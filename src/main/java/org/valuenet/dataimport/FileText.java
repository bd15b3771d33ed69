package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file as text: in UTF-16 where its mark of the byte order says so, else
 * in the feed's charset. Bytes that are no text are an error, never a replacement.
 */
final class FileText {

	private final ImportFile file;

	private final Charset charset;

	private long line = 1;

	private int length;

	private char last;

	FileText(ImportFile file, Feed feed) throws IOException {
		this.file = file;
		this.charset = isMarked(file) ? StandardCharsets.UTF_16 : feed.charset();
	}

	private static boolean isMarked(ImportFile file) throws IOException {
		try (InputStream stream = file.stream()) {
			byte[] mark = stream.readNBytes(2);
			return mark.length == 2 && ((mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF)
					|| (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE));
		}
	}

	Reader reader(InputStream stream) {
		return new InputStreamReader(stream, decoder());
	}

	/**
	 * Reads the file once, before anything of it is written, to see that all of it is
	 * text, in lines that are short enough.
	 * @throws FileRejectedException with the line that is not
	 */
	void check() throws IOException {
		CharsetDecoder decoder = decoder();
		ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
		CharBuffer characters = CharBuffer.allocate(1 << 17);
		try (ReadableByteChannel channel = this.file.content().readableChannel()) {
			boolean end = false;
			while (!end) {
				end = channel.read(bytes) < 0;
				CoderResult result = decoder.decode(bytes.flip(), characters, end);
				measure(characters.array(), characters.position());
				if (result.isError()) {
					throw refused("ENCODING", "is not " + this.charset.name()
							+ "; save the file as that, or name its charset in the feed");
				}
				characters.clear();
				bytes.compact();
			}
		}
	}

	/** Counts the lines, which end as {@link Lines} has them, and their lengths. */
	private void measure(char[] text, int end) {
		int start = -this.length;
		char before = this.last;
		for (int at = 0; at < end; at++) {
			char character = text[at];
			if (character == '\n' || character == '\r') {
				limit(at - start);
				this.line += (character == '\n' && before == '\r') ? 0 : 1;
				start = at + 1;
			}
			before = character;
		}
		this.last = before;
		this.length = end - start;
		limit(this.length);
	}

	private void limit(int characters) {
		if (characters > Lines.LIMIT) {
			throw refused("RECORD_TOO_LONG", "is longer than " + Lines.LIMIT + " characters; nothing was imported, "
					+ "see where its lines end and send it again");
		}
	}

	private FileRejectedException refused(String code, String rule) {
		return new FileRejectedException(code, this.file.name() + ", line " + this.line + ": " + rule);
	}

	private CharsetDecoder decoder() {
		return this.charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

}
