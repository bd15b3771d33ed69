package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A row that was not taken, and why. Held rows are kept the same way, with the code
 * {@link #UNRESOLVED}.
 *
 * @param line physical line on which the record starts, 1 for the first
 * @param column name of the source's column, null if the whole row is at fault
 * @param value the offending value, shortened, and masked if it is free text
 * @param code stable reason code
 */
record RejectedRow(long line, @Nullable String column, @Nullable String value, String code,
		String message) implements ReadRow {

	/** Code of a row that waits for something it refers to. */
	static final String UNRESOLVED = "UNRESOLVED";

	private static final int LONGEST_VALUE = 40;

	static RejectedRow of(String file, long line, CellFault fault) {
		String place = file + ", line " + line + ", column " + fault.column() + ": ";
		String value = fault.masked() ? mask(fault.value()) : shorten(fault.value());
		return new RejectedRow(line, fault.column(), value, fault.code(), place + "\"" + value + "\" " + fault.rule());
	}

	static RejectedRow of(Record row) {
		return new RejectedRow(row.get("line").asLong(),
				row.get("column").isNull() ? null : row.get("column").asString(),
				row.get("value").isNull() ? null : row.get("value").asString(), row.get("code").asString(),
				row.get("message").asString());
	}

	static RejectedRow whole(String file, long line, String code, String rule) {
		return new RejectedRow(line, null, null, code, file + ", line " + line + ": " + rule);
	}

	static RejectedRow held(String file, long line) {
		return whole(file, line, UNRESOLVED,
				"something that this row refers to is not known; import it, then this file again");
	}

	Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("line", this.line);
		row.put("column", this.column);
		row.put("value", this.value);
		row.put("code", this.code);
		row.put("message", this.message);
		return row;
	}

	private static String mask(String value) {
		return value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "***";
	}

	private static String shorten(String value) {
		return (value.length() <= LONGEST_VALUE) ? value : value.substring(0, LONGEST_VALUE) + "...";
	}

}
