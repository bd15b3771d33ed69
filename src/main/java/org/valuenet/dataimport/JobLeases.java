package org.valuenet.dataimport;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.graph.Graph;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The jobs that this instance runs or is about to. A lease lasts 60 s by the database's
 * clock and is renewed every 15 s; wishes that another instance left for a job come back
 * with the renewal. One that cannot be renewed runs out, and whoever takes it over fences
 * this instance off by the partitions' epoch.
 */
@Component
class JobLeases implements AutoCloseable {

	private static final Log log = LogFactory.getLog(JobLeases.class);

	/** A lease is renewed so often before it would run out. */
	private static final int RENEWALS = 4;

	private static final long LOOK_MILLIS = 20;

	private final String owner = UUID.randomUUID().toString();

	private final Map<String, RunControl> held = new ConcurrentHashMap<>();

	private final Graph graph;

	private final Duration length;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(new DaemonThreads("import-lease"));

	JobLeases(Graph graph, @Value("${valuenet.import-lease-seconds:60}") long seconds) {
		this.graph = graph;
		this.length = Duration.ofSeconds(seconds);
		long renewal = millis() / RENEWALS;
		this.clock.scheduleWithFixedDelay(this::renewSafely, renewal, renewal, TimeUnit.MILLISECONDS);
	}

	long millis() {
		return this.length.toMillis();
	}

	/** Name of this instance in the leases. */
	String owner() {
		return this.owner;
	}

	/** Holds a job; null if this instance does already. */
	@Nullable RunControl hold(String jobId) {
		RunControl control = new RunControl(jobId);
		return (this.held.putIfAbsent(jobId, control) == null) ? control : null;
	}

	/** The control of a job that this instance holds. */
	@Nullable RunControl of(String jobId) {
		return this.held.get(jobId);
	}

	/** The control of any job that runs now, for who runs one at a time. */
	@Nullable RunControl any() {
		return this.held.values().stream().findFirst().orElse(null);
	}

	void release(String jobId) {
		this.held.remove(jobId);
	}

	/**
	 * Asks every job that this instance holds to pause, and waits until all have stopped.
	 * @return whether they have in that time
	 */
	boolean stopAll(Duration longest) throws InterruptedException {
		long deadline = System.nanoTime() + longest.toNanos();
		while (!this.held.isEmpty() && System.nanoTime() < deadline) {
			this.held.values().forEach((control) -> control.stop(ImportStatus.PAUSED));
			Thread.sleep(LOOK_MILLIS);
		}
		return this.held.isEmpty();
	}

	/** Renews the leases; those that were taken over stop. */
	void renew() {
		Set<String> jobIds = new HashSet<>(this.held.keySet());
		if (jobIds.isEmpty()) {
			return;
		}
		List<Record> renewed = this.graph.inWrite((transaction) -> transaction.run("dataimport/write-job-leases",
				Map.of("jobIds", List.copyOf(jobIds), "owner", this.owner, "leaseMillis", millis())));
		for (Record row : renewed) {
			RunControl control = this.held.get(row.get("jobId").asString());
			jobIds.remove(row.get("jobId").asString());
			if (control != null && !row.get("wish").isNull()) {
				control.stop(ImportStatus.valueOf(row.get("wish").asString()));
			}
		}
		jobIds.stream().map(this.held::get).forEach((control) -> {
			if (control != null) {
				control.lose();
			}
		});
	}

	private void renewSafely() {
		try {
			renew();
		}
		catch (RuntimeException ex) {
			log.warn("leases of import jobs could not be renewed", ex);
		}
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
	}

}
