package org.valuenet.dataimport;

/** A cell that breaks its column's rule; it becomes a {@link RejectedRow}. */
@SuppressWarnings("serial")
final class CellFault extends Exception {

	private static final long serialVersionUID = 1L;

	private final String column;

	private final String value;

	private final String code;

	private final String rule;

	private CellFault(String column, String value, String code, String rule) {
		super(code, null, false, false);
		this.column = column;
		this.value = value;
		this.code = code;
		this.rule = rule;
	}

	static CellFault of(Cell cell, String code, String rule) {
		return new CellFault(cell.column(), cell.value(), code, rule);
	}

	String column() {
		return this.column;
	}

	String value() {
		return this.value;
	}

	String code() {
		return this.code;
	}

	String rule() {
		return this.rule;
	}

}
