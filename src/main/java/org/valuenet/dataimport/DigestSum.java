package org.valuenet.dataimport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A sum of hashes, the same in whatever order they come. */
final class DigestSum {

	private long high;

	private long low;

	void add(Element element) {
		ByteBuffer hash = ByteBuffer.wrap(element.digest.digest());
		this.high += hash.getLong();
		this.low += hash.getLong();
	}

	String hexadecimal() {
		return String.format("%016x%016x", this.high, this.low);
	}

	/** One node or relationship: its texts in an order of its own. */
	static final class Element {

		private final MessageDigest digest;

		Element(String kind) {
			try {
				this.digest = MessageDigest.getInstance("SHA-256");
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
			put(kind);
		}

		void put(String text) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			this.digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
			this.digest.update(bytes);
		}

		void put(Map<String, Object> properties, Predicate<String> wanted) {
			new TreeMap<>(properties).forEach((name, value) -> {
				if (wanted.test(name)) {
					put(name);
					put(value.getClass().getSimpleName() + ":" + value);
				}
			});
			put("");
		}

	}

}
