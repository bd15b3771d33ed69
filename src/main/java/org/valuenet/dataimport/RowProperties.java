package org.valuenet.dataimport;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a row's properties are. The rows of a file share the places of the properties, so
 * that each needs no more memory than its values: thousands of rows are on their way at
 * once, and a hash map for each would be copied by the collector again and again.
 */
final class RowProperties extends AbstractMap<String, @Nullable Object> {

	/** Property that holds the physical line. */
	static final String LINE = "line";

	/** Property that holds the hash of the row. */
	static final String HASH = "hash";

	private final Map<String, Integer> places;

	private final @Nullable Object[] values;

	private RowProperties(Map<String, Integer> places, @Nullable Object[] values) {
		this.places = places;
		this.values = values;
	}

	/** A place for each property that rows of the feed have. */
	static Map<String, Integer> places(Feed feed) {
		List<String> properties = new ArrayList<>(feed.constants().keySet());
		properties.addAll(feed.columns().keySet());
		properties.addAll(List.of(feed.key().property(), LINE, HASH));
		Map<String, Integer> places = new HashMap<>();
		properties.forEach((property) -> places.putIfAbsent(property, places.size()));
		return places;
	}

	/** A row without values. */
	static RowProperties of(Map<String, Integer> places) {
		return new RowProperties(places, new @Nullable Object[places.size()]);
	}

	/**
	 * Where properties stand in every row of the same feed; -1 for one that it does not
	 * have.
	 */
	int[] placesOf(Collection<String> properties) {
		return properties.stream().mapToInt((property) -> this.places.getOrDefault(property, -1)).toArray();
	}

	/** What stands at a place, null at none. */
	@Nullable Object at(int place) {
		return (place >= 0) ? this.values[place] : null;
	}

	RowProperties copy() {
		return new RowProperties(this.places, this.values.clone());
	}

	@Override
	public @Nullable Object get(@Nullable Object property) {
		Integer place = this.places.get(property);
		return (place != null) ? this.values[place] : null;
	}

	@Override
	public @Nullable Object put(String property, @Nullable Object value) {
		int place = Objects.requireNonNull(this.places.get(property), property);
		Object before = this.values[place];
		this.values[place] = value;
		return before;
	}

	@Override
	public Set<Entry<String, @Nullable Object>> entrySet() {
		return this.places.entrySet()
			.stream()
			.map((place) -> new SimpleImmutableEntry<String, @Nullable Object>(place.getKey(),
					this.values[place.getValue()]))
			.collect(Collectors.toSet());
	}

}
