package org.valuenet.dataimport;

/** A job was asked to pause or to end, and stops at the border of a chunk. */
final class StoppedException extends ImportException {

	private static final long serialVersionUID = 1L;

	private final ImportStatus status;

	StoppedException(ImportStatus status) {
		super("the job was asked to stop: " + status);
		this.status = status;
	}

	ImportStatus status() {
		return this.status;
	}

}
