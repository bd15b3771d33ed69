package org.valuenet.dataimport;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV that a spreadsheet may open: a cell that it would take for a formula gets an
 * apostrophe in front. Numbers stand as they are.
 */
final class CsvCells {

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

	private final Writer target;

	private final String delimiter;

	CsvCells(Writer target, String delimiter) {
		this.target = target;
		this.delimiter = delimiter;
	}

	void write(List<String> fields) throws IOException {
		this.target.write(fields.stream().map(this::cell).collect(Collectors.joining(this.delimiter, "", "\r\n")));
	}

	private String cell(String text) {
		String safe = (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
		boolean quoted = safe.contains(this.delimiter) || safe.contains("\"") || safe.contains("\n")
				|| safe.contains("\r");
		return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
