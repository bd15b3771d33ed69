package org.valuenet.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Rows of one feed's CSV file. */
final class Table {

	private final List<String> columns;

	private final List<List<String>> rows = new ArrayList<>();

	Table(String columns) {
		this.columns = List.of(columns.split(","));
	}

	void add(Object... values) {
		if (values.length != this.columns.size()) {
			throw new IllegalArgumentException(Arrays.toString(values) + " does not fit " + this.columns);
		}
		this.rows.add(Arrays.stream(values).map((value) -> (value != null) ? value.toString() : "").toList());
	}

	void sortBy(String column) {
		this.rows.sort(Comparator.comparing((row) -> row.get(this.columns.indexOf(column))));
	}

	List<String> column(String name) {
		int index = this.columns.indexOf(name);
		return this.rows.stream().map((row) -> row.get(index)).toList();
	}

	List<String> columns() {
		return this.columns;
	}

	/** Rows as maps would be; {@code get(row, column)}. */
	List<List<String>> rows() {
		return this.rows;
	}

	String get(List<String> row, String column) {
		return row.get(this.columns.indexOf(column));
	}

	String csv() {
		StringBuilder text = new StringBuilder(String.join(",", this.columns)).append('\n');
		for (List<String> row : this.rows) {
			text.append(String.join(",", row.stream().map(Table::quoted).toList())).append('\n');
		}
		return text.toString();
	}

	private static String quoted(String value) {
		return (value.contains(",") || value.contains("\"") || value.contains("\n"))
				? '"' + value.replace("\"", "\"\"") + '"' : value;
	}

}
