package org.valuenet.dataimport;

/** How a job stands; see the schema for the words. */
enum ImportStatus {

	QUEUED, RUNNING, PAUSED, DONE, DONE_WITH_REJECTS, FAILED, CANCELLED, RETRACTED;

	/** Whether the job can still go on. */
	boolean isOpen() {
		return this == QUEUED || this == RUNNING || this == PAUSED;
	}

}
