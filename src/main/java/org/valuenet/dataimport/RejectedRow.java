package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;

/**
 * A row that was not taken, and why. Held rows are kept the same way, with the code
 * {@link #UNRESOLVED}.
 *
 * @param line physical line on which the record starts, 1 for the first
 * @param column name of the source's column, null if the whole row is at fault
 * @param value the offending value, masked
 * @param code stable reason code
 * @param raw its text as it stands in the file, which is kept apart; null if it is not at
 * hand
 */
record RejectedRow(long line, @Nullable String column, @Nullable String value, String code, String message,
		@Nullable String raw) implements ReadRow {

	/** Code of a row that waits for something it refers to. */
	static final String UNRESOLVED = "UNRESOLVED";

	private static final int LONGEST_RAW = 1 << 15;

	static RejectedRow of(String file, long line, CellFault fault) {
		String place = file + ", line " + line + ", column " + fault.column() + ": ";
		String value = MaskedText.of(fault.value());
		return new RejectedRow(line, fault.column(), value, fault.code(), place + "\"" + value + "\" " + fault.rule(),
				null);
	}

	static RejectedRow of(Record row) {
		return new RejectedRow(row.get("line").asLong(),
				row.get("column").isNull() ? null : row.get("column").asString(),
				row.get("value").isNull() ? null : row.get("value").asString(), row.get("code").asString(),
				row.get("message").asString(), null);
	}

	static RejectedRow whole(String file, long line, String code, String rule) {
		return new RejectedRow(line, null, null, code, file + ", line " + line + ": " + rule, null);
	}

	/**
	 * A row that refers to something unknown: held, or rejected where the feed says so.
	 * @param property that names it, null if that cannot be told
	 * @param kind what it names
	 */
	static RejectedRow unknown(String file, MappedRow row, Feed feed, @Nullable String property,
			@Nullable ReferenceKind kind) {
		String code = !feed.rejectsUnknown() ? UNRESOLVED : (kind != null) ? kind.unknownCode() : "UNKNOWN_REFERENCE";
		String advice = feed.rejectsUnknown() ? " is not known; import it, then send this row again"
				: " is not known; import it, and the row connects itself";
		RejectedRow told = (property != null && kind != null)
				? of(file, row.line(),
						row.fault(feed, property, code,
								"names a " + kind.option().replace('-', ' ') + " that" + advice))
				: whole(file, row.line(), code, "something that this row refers to" + advice);
		return told.withRaw(row.raw());
	}

	/**
	 * Keeps rows that were not taken; their texts apart from them.
	 * @param header first line of their file, null if there is none
	 */
	static void keep(GraphTransaction transaction, String jobId, List<RejectedRow> rows, @Nullable String header,
			long now) {
		if (!rows.isEmpty()) {
			Map<String, @Nullable Object> parameters = new HashMap<>();
			parameters.put("jobId", jobId);
			parameters.put("rows", rows.stream().map(RejectedRow::parameter).toList());
			parameters.put("header", header);
			parameters.put("keptAt", now);
			transaction.run("dataimport/write-rejected-rows", parameters);
		}
	}

	/** This row with its text as it stands in the file. */
	RejectedRow withRaw(@Nullable String text) {
		return (text != null && text.length() <= LONGEST_RAW)
				? new RejectedRow(this.line, this.column, this.value, this.code, this.message, text) : this;
	}

	Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("line", this.line);
		row.put("column", this.column);
		row.put("value", this.value);
		row.put("code", this.code);
		row.put("message", this.message);
		row.put("raw", this.raw);
		return row;
	}

}
