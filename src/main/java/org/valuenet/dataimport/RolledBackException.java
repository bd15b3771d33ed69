package org.valuenet.dataimport;

/** What a dry run found out, thrown so that its transaction is rolled back. */
final class RolledBackException extends ImportException {

	private static final long serialVersionUID = 1L;

	private final transient DryRun.Report report;

	RolledBackException(DryRun.Report report) {
		super("a dry run is rolled back");
		this.report = report;
	}

	DryRun.Report report() {
		return this.report;
	}

}
