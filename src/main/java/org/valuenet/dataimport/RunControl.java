package org.valuenet.dataimport;

import org.jspecify.annotations.Nullable;

/**
 * What a running job is told from outside, and how far it has read. Asked at every row,
 * so that a job stops at the border of a chunk.
 */
final class RunControl {

	private final String jobId;

	private volatile @Nullable ImportStatus wish;

	private volatile boolean lost;

	private volatile @Nullable Speed speed;

	RunControl(String jobId) {
		this.jobId = jobId;
	}

	String jobId() {
		return this.jobId;
	}

	/** Asks the run to stop and leave the job in that state. */
	void stop(ImportStatus status) {
		this.wish = status;
	}

	/** Says that the lease is another instance's. */
	void lose() {
		this.lost = true;
	}

	/**
	 * Goes on, or not.
	 * @throws FencedOffException if another run has taken the job over
	 * @throws StoppedException if the job was asked to pause or to end
	 */
	void check() {
		if (this.lost) {
			throw new FencedOffException(this.jobId);
		}
		ImportStatus status = this.wish;
		if (status != null) {
			throw new StoppedException(status);
		}
	}

	/** How fast the run reads; null before it has begun. */
	@Nullable Speed speed() {
		return this.speed;
	}

	void begin(Speed begun) {
		this.speed = begun;
	}

}
