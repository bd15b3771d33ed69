package org.valuenet.dataimport;

/** What stops an import as a whole. Rows that cannot be read are data, not exceptions. */
sealed class ImportException extends RuntimeException permits FeedFileException, FileRejectedException,
		FencedOffException, RowRefusedException, StoppedException, RolledBackException {

	private static final long serialVersionUID = 1L;

	ImportException(String message) {
		super(message);
	}

}
