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
 * @param names as matched, empty for a column without a name
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
		unknown.forEach((name) -> warnings.add("column " + name + " is not in the feed and left out"));
		if (row.fields().stream().anyMatch(String::isBlank)) {
			warnings.add("a column without a name is left out; a value in it rejects its row");
		}
		return new Header(row.fields().stream().map(Header::canonical).toList(), positions, warnings);
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
						file + ": the header names column " + name + " twice");
			}
		}
		return places;
	}

	private static String canonical(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The fields, those joined that a delimiter without quotes has set apart in the
	 * feed's surplus column.
	 */
	List<String> joined(List<String> fields, Feed feed) {
		String surplus = feed.surplus();
		int place = (surplus != null) ? this.names.indexOf(canonical(surplus)) : -1;
		int more = fields.size() - this.names.size();
		if (place < 0 || more <= 0) {
			return fields;
		}
		List<String> joined = new ArrayList<>(fields.subList(0, place));
		joined.add(String.join(feed.delimiter(), fields.subList(place, place + more + 1)));
		joined.addAll(fields.subList(place + more + 1, fields.size()));
		return joined;
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
