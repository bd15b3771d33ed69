package org.valuenet.dataimport;

/** Another run has taken the job over; this one must not write any more. */
final class FencedOffException extends ImportException {

	private static final long serialVersionUID = 1L;

	FencedOffException(String jobId) {
		super("job " + jobId + " was taken over by another run");
	}

}
