package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A file to import: a copy of its own that nobody changes meanwhile, or a packaged one.
 *
 * @param name as users know it, for messages
 * @param contentHash SHA-256 of its bytes, in hexadecimal
 * @param copy the copy to delete afterwards, null if there is none
 */
record ImportFile(String name, Resource content, String contentHash, @Nullable Path copy) {

	private static final Log log = LogFactory.getLog(ImportFile.class);

	/** Largest file, 1 GiB. */
	static final long LIMIT_BYTES = 1L << 30;

	/**
	 * Copies a stream to a private file.
	 * @throws FileRejectedException if it is larger than {@link #LIMIT_BYTES}
	 */
	static ImportFile copied(String name, InputStream stream) throws IOException {
		Path copy = Files.createTempFile("valuenet-import-", ".csv");
		try (OutputStream target = Files.newOutputStream(copy)) {
			String hash = hash(unpacked(stream, name), target);
			return new ImportFile(name, new FileSystemResource(copy), hash, copy);
		}
		catch (IOException | FileRejectedException ex) {
			Files.deleteIfExists(copy);
			throw ex;
		}
	}

	static ImportFile packaged(String name, Resource content) throws IOException {
		try (InputStream stream = content.getInputStream()) {
			return new ImportFile(name, content, hash(stream, OutputStream.nullOutputStream()), null);
		}
	}

	/**
	 * The content of a gzip file, or the stream as it is. Told by content, not by name.
	 * @throws FileRejectedException for other packed formats, which are not offered
	 */
	static InputStream unpacked(InputStream stream, String name) throws IOException {
		return Packing.unpacked(stream, name);
	}

	private static String hash(InputStream stream, OutputStream target) throws IOException {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[1 << 16];
		long size = 0;
		for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
			size += count;
			if (size > LIMIT_BYTES) {
				throw new FileRejectedException("TOO_LARGE", "the file is larger than 1 GiB; send it in parts");
			}
			digest.update(buffer, 0, count);
			target.write(buffer, 0, count);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The text; bytes that are none in this charset are an error, never a replacement.
	 */
	static Reader reader(InputStream stream, Charset charset) {
		return new InputStreamReader(stream, decoder(charset));
	}

	/**
	 * The charset of the text: UTF-16 where its mark of the byte order says so, else the
	 * feed's.
	 */
	Charset charset(Feed feed) throws IOException {
		try (InputStream stream = stream()) {
			byte[] mark = stream.readNBytes(2);
			boolean marked = mark.length == 2 && ((mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF)
					|| (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE));
			return marked ? StandardCharsets.UTF_16 : feed.charset();
		}
	}

	InputStream stream() throws IOException {
		return this.content.getInputStream();
	}

	/** Length of what {@link #stream()} gives, in bytes. */
	long length() throws IOException {
		return this.content.contentLength();
	}

	/**
	 * Reads the file once to see that all of it is text, before anything is written.
	 * @throws FileRejectedException with the line of the first bytes that are not
	 */
	void checkEncoding(Charset charset) throws IOException {
		CharsetDecoder decoder = decoder(charset);
		ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
		CharBuffer characters = CharBuffer.allocate(1 << 17);
		long line = 1;
		try (ReadableByteChannel channel = this.content.readableChannel()) {
			boolean end = false;
			while (!end) {
				end = channel.read(bytes) < 0;
				CoderResult result = decoder.decode(bytes.flip(), characters, end);
				line += characters.flip().chars().filter((character) -> character == '\n').count();
				if (result.isError()) {
					throw new FileRejectedException("ENCODING", this.name + ", line " + line + ": is not "
							+ charset.name() + "; save the file as that, or name its charset in the feed");
				}
				characters.clear();
				bytes.compact();
			}
		}
	}

	private static CharsetDecoder decoder(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** Deletes the copy, where there is one. */
	void deleteCopy() {
		if (this.copy != null) {
			try {
				Files.deleteIfExists(this.copy);
			}
			catch (IOException ex) {
				log.warn("the copy of an imported file could not be deleted", ex);
			}
		}
	}

}
