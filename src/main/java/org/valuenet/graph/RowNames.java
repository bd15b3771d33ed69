package org.valuenet.graph;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the rows of a query's parameter hold, for one of the type {@code LIST<ROW>}. The
 * file reads them by name, {@code row.customerId}; the statement takes them by position,
 * {@code row[1]}: a list costs client and database half of what a map does.
 *
 * @param names in the order in which the text first has them
 * @param optional those by which something is looked up that may be unknown
 */
record RowNames(List<String> names, List<String> optional) {

	private static final Pattern NAMED = Pattern.compile("\\brow\\.(\\w+)");

	private static final Pattern OPTIONAL = Pattern.compile("OPTIONAL MATCH .*?\\brow\\.(\\w+)");

	static RowNames of(Map<String, String> parameters, String text) {
		return "LIST<ROW>".equals(parameters.get("rows")) ? new RowNames(found(NAMED, text), found(OPTIONAL, text))
				: new RowNames(List.of(), List.of());
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((name) -> name.group(1)).distinct().toList();
	}

	/** The text with positions in the place of names. */
	String positioned(String text) {
		return this.names.isEmpty() ? text
				: NAMED.matcher(text).replaceAll((name) -> "row[" + this.names.indexOf(name.group(1)) + "]");
	}

}
