package org.valuenet.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Key of a batched field that has arguments: the parent's key and the arguments.
 *
 * @param arguments a record, so that equal arguments share one query
 */
public record FieldKey<A>(String parent, A arguments) {

	/**
	 * Loads a batch with one query for each distinct set of arguments, normally one.
	 * @param load arguments and parents' keys to values by parent; a parent may be left
	 * out
	 */
	public static <A, V> Map<FieldKey<A>, V> load(Set<FieldKey<A>> keys,
			BiFunction<A, List<String>, Map<String, V>> load) {
		Map<FieldKey<A>, V> values = new HashMap<>();
		keys.stream()
			.collect(Collectors.groupingBy(FieldKey::arguments,
					Collectors.mapping(FieldKey::parent, Collectors.toList())))
			.forEach((arguments, parents) -> load.apply(arguments, parents)
				.forEach((parent, value) -> values.put(new FieldKey<>(parent, arguments), value)));
		return values;
	}

}
