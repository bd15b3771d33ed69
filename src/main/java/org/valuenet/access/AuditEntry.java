package org.valuenet.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

/**
 * That somebody did something.
 *
 * @param id chain and place in it, so that they sort as they were written
 * @param hash SHA-256 of the entry and of the hash before it: who changes, removes or
 * adds an entry has to write all that follow again
 */
record AuditEntry(String id, Instant at, String actor, AuditAction action, String subject, List<String> keys,
		String hash) {

	private static final String SEPARATOR = "\u001f";

	/** An entry behind another. */
	static AuditEntry behind(String hashBefore, String chain, long sequence, Instant at, String actor,
			AuditAction action, String subject, List<String> keys) {
		AuditEntry unsigned = new AuditEntry(id(chain, sequence), at, actor, action, subject, keys, "");
		return new AuditEntry(unsigned.id, at, actor, action, subject, keys, unsigned.hashBehind(hashBefore));
	}

	static String id(String chain, long sequence) {
		return chain + ":" + String.format("%012d", sequence);
	}

	static AuditEntry of(Value row) {
		return new AuditEntry(row.get("auditEntryId").asString(), Instant.ofEpochMilli(row.get("at").asLong()),
				row.get("actor").asString(), AuditAction.valueOf(row.get("action").asString()),
				row.get("subject").asString(), row.get("keys").asList(Value::asString), row.get("hash").asString());
	}

	String chain() {
		return this.id.substring(0, this.id.lastIndexOf(':'));
	}

	/**
	 * The hash that this entry must have behind another; every part counts its length.
	 */
	String hashBehind(String hashBefore) {
		StringBuilder text = new StringBuilder();
		for (String part : List.of(hashBefore, this.id, String.valueOf(this.at.toEpochMilli()), this.actor,
				this.action.name(), this.subject)) {
			text.append(part.length()).append(SEPARATOR).append(part);
		}
		this.keys.forEach((key) -> text.append(key.length()).append(SEPARATOR).append(key));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Map<String, Object> parameter() {
		return Map.of("auditEntryId", this.id, "at", this.at.toEpochMilli(), "actor", this.actor, "action",
				this.action.name(), "subject", this.subject, "keys", this.keys, "hash", this.hash);
	}

}
