package org.valuenet.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Notes reads of classified fields: gathered in memory, and written once a second. A kill
 * loses that second at most, and its chain then lacks the entry END.
 */
@Component
class AuditReads implements AutoCloseable {

	private static final Log log = LogFactory.getLog(AuditReads.class);

	private final Graph graph;

	private final Audit audit;

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "audit");
		thread.setDaemon(true);
		return thread;
	});

	private Map<Read, Set<String>> gathered = new LinkedHashMap<>();

	AuditReads(Graph graph, Audit audit) {
		this.graph = graph;
		this.audit = audit;
		this.timer.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
	}

	/**
	 * Notes that a field of something was read; a read past 500 keys begins a new entry.
	 */
	synchronized void read(String actor, String field, String key) {
		Read read = new Read(actor, field, 0);
		while (full(this.gathered.get(read), key)) {
			read = new Read(actor, field, read.part() + 1);
		}
		this.gathered.computeIfAbsent(read, (one) -> new LinkedHashSet<>()).add(key);
	}

	private static boolean full(@Nullable Set<String> keys, String key) {
		return keys != null && keys.size() >= Audit.MOST_KEYS && !keys.contains(key);
	}

	private synchronized Map<Read, Set<String>> taken() {
		Map<Read, Set<String>> taken = this.gathered;
		this.gathered = new LinkedHashMap<>();
		return taken;
	}

	private synchronized void giveBack(Map<Read, Set<String>> taken) {
		taken.forEach((read, keys) -> keys.forEach((key) -> read(read.actor(), read.field(), key)));
	}

	/**
	 * Writes what was gathered; what cannot be written now is kept for the next second.
	 */
	void write() {
		Map<Read, Set<String>> taken = taken();
		if (taken.isEmpty()) {
			return;
		}
		List<Audit.Deed> deeds = new ArrayList<>();
		taken.forEach((read, keys) -> deeds
			.add(new Audit.Deed(read.actor(), AuditAction.READ, read.field(), List.copyOf(keys))));
		try {
			append(deeds);
		}
		catch (RuntimeException ex) {
			giveBack(taken);
			log.warn("reads could not be audited yet: " + ex.getMessage());
		}
	}

	private void append(List<Audit.Deed> deeds) {
		this.graph.inWrite((transaction) -> {
			this.audit.append(transaction, deeds);
			return deeds.size();
		});
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
		write();
		if (!this.audit.isBegun()) {
			return;
		}
		try {
			append(List.of(new Audit.Deed("service", AuditAction.END, "service", List.of())));
		}
		catch (RuntimeException ex) {
			log.warn("the end of the audit chain could not be written: " + ex.getMessage());
		}
	}

	private record Read(String actor, String field, int part) {
	}

}
