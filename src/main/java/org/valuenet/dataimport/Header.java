package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The header of a file, matched to a feed: case and blanks around a name do not count,
 * columns that the feed does not know are left out with a warning.
 *
 * @param width number of columns
 * @param positions of the source's columns by property; a column that may be absent and
 * is has none
 */
record Header(int width, Map<String, Integer> positions, List<String> warnings) {

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
			String source = canonical(column.source(property));
			unknown.remove(source);
			Integer place = places.get(source);
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
		List<String> warnings = unknown.stream()
			.map((name) -> "column " + name + " is not in the feed and left out")
			.toList();
		return new Header(row.fields().size(), positions, warnings);
	}

	private static Map<String, Integer> places(String file, List<String> names) {
		Map<String, Integer> places = new LinkedHashMap<>();
		for (int index = 0; index < names.size(); index++) {
			String name = canonical(names.get(index));
			if (!name.isEmpty() && places.put(name, index) != null) {
				throw new FileRejectedException("DUPLICATE_HEADER",
						file + ": the header names column " + name + " twice");
			}
		}
		return places;
	}

	private static String canonical(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether a row fits: as many fields as columns, and nothing beyond the named ones.
	 */
	boolean fits(List<String> fields, List<String> names) {
		if (fields.size() != this.width) {
			return false;
		}
		for (int index = 0; index < names.size(); index++) {
			if (names.get(index).isBlank() && !fields.get(index).isBlank()) {
				return false;
			}
		}
		return true;
	}

}
