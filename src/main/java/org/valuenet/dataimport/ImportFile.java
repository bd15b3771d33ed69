package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.LimitExceededException;

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
	 * @throws LimitExceededException if the disk has no room for it
	 */
	static ImportFile copied(String name, InputStream stream) throws IOException {
		Path copy = newCopy();
		try (OutputStream target = Files.newOutputStream(copy)) {
			String hash = hash(unpacked(stream, name), target);
			return new ImportFile(name, new FileSystemResource(copy), hash, copy);
		}
		catch (IOException | RuntimeException ex) {
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
			keep(target, buffer, count);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static Path newCopy() {
		try {
			return Files.createTempFile("valuenet-import-", ".csv");
		}
		catch (IOException ex) {
			throw noRoom(ex);
		}
	}

	private static void keep(OutputStream target, byte[] buffer, int count) {
		try {
			target.write(buffer, 0, count);
		}
		catch (IOException ex) {
			throw noRoom(ex);
		}
	}

	private static LimitExceededException noRoom(IOException cause) {
		log.error("a file to import could not be kept", cause);
		return new LimitExceededException(
				"no room is left to keep the file while it is imported; have some freed, then send it again");
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	InputStream stream() throws IOException {
		return this.content.getInputStream();
	}

	/** Length of what {@link #stream()} gives, in bytes. */
	long length() throws IOException {
		return this.content.contentLength();
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
