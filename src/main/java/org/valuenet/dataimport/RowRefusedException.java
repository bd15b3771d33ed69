package org.valuenet.dataimport;

/**
 * A row that breaks a rule only the graph can tell, found after its chunk was merged: the
 * transaction is rolled back, and the chunk is written again without it.
 */
final class RowRefusedException extends ImportException {

	private static final long serialVersionUID = 1L;

	private final long line;

	private final CellFault fault;

	RowRefusedException(long line, CellFault fault) {
		super(fault.code() + ", line " + line);
		this.line = line;
		this.fault = fault;
	}

	long line() {
		return this.line;
	}

	/** The row as a rejected one of that file. */
	RejectedRow row(String file) {
		return RejectedRow.of(file, this.line, this.fault);
	}

	CellFault fault() {
		return this.fault;
	}

}
