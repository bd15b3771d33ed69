package org.valuenet.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;

import org.springframework.stereotype.Component;

/**
 * Writes down who did what, in the transaction in which it is done. Entries of this
 * instance of the service are one chain; a transaction that appends to it holds its end
 * until it is over, so appending is the last thing that a transaction does.
 */
@Component
public class Audit {

	static final int MOST_KEYS = 500;

	private final String chain;

	private final Viewer viewer;

	private final Clock clock;

	private volatile boolean begun;

	Audit(Viewer viewer, Clock clock) {
		this.viewer = viewer;
		this.clock = clock;
		this.chain = clock.instant().toString().substring(0, 19) + "-" + UUID.randomUUID();
	}

	/**
	 * Notes a change by the asking one; the service's own work, such as loading the
	 * sample, is not noted.
	 * @param subject name of the mutation
	 * @param keys what it changes, of which the first 500 are noted
	 */
	public void change(GraphTransaction transaction, String subject, List<String> keys) {
		note(transaction, AuditAction.CHANGE, subject, keys);
	}

	/**
	 * Notes that the asking one takes rows out of the service, before the first of them
	 * leaves it.
	 */
	public void export(GraphTransaction transaction, String subject, List<String> keys) {
		note(transaction, AuditAction.EXPORT, subject, keys);
	}

	private void note(GraphTransaction transaction, AuditAction action, String subject, List<String> keys) {
		Identity identity = this.viewer.identity();
		if (!identity.equals(Identity.NOBODY)) {
			append(transaction, List.of(new Deed(identity.name(), action, subject, keys)));
		}
	}

	/** Whether this instance has a chain. */
	boolean isBegun() {
		return this.begun;
	}

	void append(GraphTransaction transaction, List<Deed> deeds) {
		this.begun = true;
		Record end = transaction.run("access/write-audit-hold", Map.of("chainId", this.chain)).get(0);
		long sequence = end.get("sequence").asLong();
		String hash = end.get("hash").asString();
		Instant now = Instant.ofEpochMilli(this.clock.millis());
		List<Deed> all = new ArrayList<>();
		if (sequence < 0) {
			all.add(new Deed("service", AuditAction.BEGIN, "service", List.of()));
		}
		all.addAll(deeds);
		List<Map<String, Object>> entries = new ArrayList<>();
		for (Deed deed : all) {
			AuditEntry entry = AuditEntry.behind(hash, this.chain, ++sequence, now, deed.actor(), deed.action(),
					deed.subject(), deed.keys());
			hash = entry.hash();
			entries.add(entry.parameter());
		}
		transaction.run("access/write-audit-entries",
				Map.of("chainId", this.chain, "sequence", sequence, "hash", hash, "entries", entries));
	}

	/**
	 * What is to be noted.
	 *
	 * @param keys at most 500
	 */
	record Deed(String actor, AuditAction action, String subject, List<String> keys) {

		Deed {
			keys = keys.stream().limit(MOST_KEYS).toList();
		}

	}

}
