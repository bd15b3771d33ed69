package org.valuenet.dataimport;

/** How a job stands; see the schema for the words. */
enum ImportStatus {

	QUEUED, RUNNING, PAUSED, DONE, DONE_WITH_REJECTS, FAILED, CANCELLED, RETRACTED;

	/** How a job ends whose rows were read to the last. */
	static ImportStatus ended(Counts counts) {
		return (counts.rejected() + counts.held() > 0) ? DONE_WITH_REJECTS : DONE;
	}

	/** Whether the job can still go on. */
	boolean isOpen() {
		return this == QUEUED || this == RUNNING || this == PAUSED;
	}

}
