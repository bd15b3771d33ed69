package org.valuenet.dataimport;

import org.jspecify.annotations.Nullable;

/** How fast a run goes, by the rows and bytes that it has read. */
final class Speed {

	private static final double NANOS_PER_SECOND = 1e9;

	private final long startedNanos;

	private final long totalBytes;

	private volatile long rows;

	private volatile long bytes;

	/**
	 * Starts to measure.
	 * @param totalBytes length of what is read
	 */
	Speed(long startedNanos, long totalBytes) {
		this.startedNanos = startedNanos;
		this.totalBytes = totalBytes;
	}

	/** Says how much has been read so far. */
	void reached(long rowsRead, long bytesRead) {
		this.rows = rowsRead;
		this.bytes = bytesRead;
	}

	/** Share of the file that has been read, 0 to 1. */
	double share() {
		return (this.totalBytes > 0) ? Math.min(1, (double) this.bytes / this.totalBytes) : 1;
	}

	double rowsPerSecond(long nowNanos) {
		return this.rows / seconds(nowNanos);
	}

	/** Seconds that the rest will take at this speed; null before anything was read. */
	@Nullable Double secondsLeft(long nowNanos) {
		return (this.bytes > 0) ? seconds(nowNanos) * (1 - share()) / share() : null;
	}

	private double seconds(long nowNanos) {
		return Math.max(1e-3, (nowNanos - this.startedNanos) / NANOS_PER_SECOND);
	}

}
