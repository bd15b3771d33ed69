package org.valuenet.dataimport;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Viewer;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/** How jobs go, as it is watched. */
@Component
class ImportProgress {

	private static final Duration BEAT = Duration.ofSeconds(1);

	private final Imports imports;

	private final JobLeases leases;

	private final Viewer viewer;

	ImportProgress(Imports imports, JobLeases leases, Viewer viewer) {
		this.imports = imports;
		this.leases = leases;
		this.viewer = viewer;
	}

	/**
	 * The job now and once a second, up to the state in which it stays. A watcher that
	 * does not keep up misses beats, not the end.
	 */
	Flux<ImportJob> of(String id) {
		this.imports.existing(id);
		return this.viewer.every(BEAT, () -> this.imports.existing(id))
			.takeUntil((job) -> job.status() != ImportStatus.QUEUED && job.status() != ImportStatus.RUNNING);
	}

	/** Rows read a second; null if the job does not run on this instance. */
	@Nullable Double rowsPerSecond(String id) {
		Speed speed = speed(id);
		return (speed != null) ? speed.rowsPerSecond(System.nanoTime()) : null;
	}

	/** Seconds until the file is read; null if that cannot be told. */
	@Nullable Double secondsLeft(String id) {
		Speed speed = speed(id);
		return (speed != null) ? speed.secondsLeft(System.nanoTime()) : null;
	}

	private @Nullable Speed speed(String id) {
		RunControl control = this.leases.of(id);
		return (control != null) ? control.speed() : null;
	}

}
