package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The header of a file, matched to a feed: case and blanks around a name do not count,
 * columns that the feed does not know are left out with a warning.
 *
 * @param names as the file spells them, empty for a column without a name
 * @param positions of the source's columns by property; a column that may be absent and
 * is has none
 */
record Header(List<String> names, Map<String, Integer> positions, List<String> warnings) {

	/**
	 * Matches a header to a feed.
	 * @throws FileRejectedException if a name is there twice or a required one is missing
	 */
	static Header of(String file, Feed feed, @Nullable SourceRow row) {
		if (row == null) {
			throw new FileRejectedException("EMPTY", file + ": holds nothing, not even a header");
		}
		Map<String, Integer> places = places(file, row.fields());
		Map<String, Integer> positions = new HashMap<>();
		Set<String> unknown = new LinkedHashSet<>(places.keySet());
		List<String> missing = new ArrayList<>();
		feed.columns().forEach((property, column) -> {
			Integer place = place(file, column, column.source(property), places);
			unknown.removeIf((name) -> Objects.equals(places.get(name), place));
			if (place != null) {
				positions.put(property, place);
			}
			else if (column.required()) {
				missing.add(column.source(property));
			}
		});
		if (!missing.isEmpty()) {
			throw new FileRejectedException("MISSING_COLUMN", file + ": the header has no column "
					+ String.join(", ", missing) + "; check the feed and its delimiter (" + feed.delimiter() + ")");
		}
		List<String> warnings = new ArrayList<>();
		List<String> names = row.fields().stream().map(String::strip).toList();
		unknown.forEach((name) -> warnings
			.add("column " + names.get(Objects.requireNonNull(places.get(name))) + " is not in the feed and left out"));
		if (row.fields().stream().anyMatch(String::isBlank)) {
			warnings.add("a column without a name is left out; a value in it rejects its row");
		}
		return new Header(names, positions, warnings);
	}

	/**
	 * Where a column is, by its name or one of its synonyms; null if it is not there.
	 */
	private static @Nullable Integer place(String file, FeedColumn column, String source, Map<String, Integer> places) {
		List<String> names = new ArrayList<>(List.of(source));
		names.addAll(column.synonyms());
		List<Integer> found = names.stream()
			.map((name) -> places.get(canonical(name)))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		if (found.size() > 1) {
			throw new FileRejectedException("DUPLICATE_HEADER",
					file + ": the header names column " + source + " twice, by different names");
		}
		return found.isEmpty() ? null : found.get(0);
	}

	private static Map<String, Integer> places(String file, List<String> names) {
		Map<String, Integer> places = new LinkedHashMap<>();
		for (int index = 0; index < names.size(); index++) {
			String name = canonical(names.get(index));
			if (!name.isEmpty() && places.put(name, index) != null) {
				throw new FileRejectedException("DUPLICATE_HEADER",
						file + ": the header names column " + names.get(index).strip() + " twice");
			}
		}
		return places;
	}

	private static String canonical(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The fields; of a row that has too many, those are joined again that a delimiter
	 * within a text has set apart, which the feed tells by what stands behind it.
	 */
	List<String> joined(List<String> fields, Feed feed) {
		String behind = feed.behindDelimiterOfText();
		if (behind == null || fields.size() <= this.names.size()) {
			return fields;
		}
		List<String> joined = new ArrayList<>();
		for (String field : fields) {
			int last = joined.size() - 1;
			if (last >= 0 && field.startsWith(behind)) {
				joined.set(last, joined.get(last) + feed.delimiter() + field);
			}
			else {
				joined.add(field);
			}
		}
		return joined;
	}

	/** The name of the column that becomes a property, as the file spells it. */
	String column(String property, FeedColumn spec) {
		Integer position = this.positions.get(property);
		return (position != null) ? this.names.get(position) : spec.source(property);
	}

	/** The cell of a row that becomes a property. */
	Cell cell(Feed feed, String property, List<String> fields) {
		FeedColumn spec = Objects.requireNonNull(feed.columns().get(property));
		Integer position = this.positions.get(property);
		return new Cell(column(property, spec), (position != null) ? fields.get(position).strip() : "", spec, feed);
	}

	/** Whether a row has as many fields as columns, and nothing in one without a name. */
	boolean fits(List<String> fields) {
		boolean fits = fields.size() == this.names.size();
		for (int index = 0; fits && index < fields.size(); index++) {
			fits = !this.names.get(index).isEmpty() || fields.get(index).isBlank();
		}
		return fits;
	}

	/** Number of columns that have a name. */
	long width() {
		return this.names.stream().filter((name) -> !name.isEmpty()).count();
	}

}
