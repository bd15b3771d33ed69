package org.valuenet.dataimport;

/**
 * A row that breaks a rule only the graph can tell, found after its chunk was merged: the
 * transaction is rolled back, and the chunk is written again without it.
 */
final class RowRefusedException extends ImportException {

	private static final long serialVersionUID = 1L;

	private final long line;

	private final String code;

	private final String rule;

	RowRefusedException(long line, String code, String rule) {
		super(code + ", line " + line + ": " + rule);
		this.line = line;
		this.code = code;
		this.rule = rule;
	}

	long line() {
		return this.line;
	}

	String code() {
		return this.code;
	}

	String rule() {
		return this.rule;
	}

}
