package org.valuenet.commerce;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.valuenet.access.Viewer;
import org.valuenet.api.Money;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** This room's queries, as far as the viewer may see what they find. */
@Component
class Facts {

	private final Graph graph;

	private final Viewer viewer;

	Facts(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	List<Record> read(String query, Map<String, ?> parameters) {
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		all.put("scope", this.viewer.scope().parameter());
		return this.graph.read("commerce/" + query, all);
	}

	/** The number that a counting query found, null beyond what it counts to. */
	@Nullable Integer count(String query, Map<String, ?> parameters) {
		Value count = read(query, parameters).get(0).get("rowCount");
		return count.isNull() ? null : count.asInt();
	}

	/** The amounts of a summing query, per currency. */
	List<Money> sums(String query, Map<String, ?> parameters) {
		return read(query, parameters).stream().map(Facts::money).toList();
	}

	/** A page for each customer of a query that returns rows, rowCount and maybe sums. */
	static <T> Map<String, TotalledConnection<T>> pages(List<Record> records, TotalledPage page,
			Function<Value, T> node, Function<Value, List<String>> place) {
		return records.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> TotalledConnection.of(page, row.get("rows").asList(Function.identity()), node, place,
							page.shown(row.get("rowCount").asInt()), row.get("sums").asList(Facts::money, List.of()))));
	}

	/** What belongs to each fact by a key that it has; facts without are left out. */
	static <F, T> Map<F, T> joined(List<F> facts, Function<F, @Nullable String> key,
			Function<Collection<String>, Map<String, T>> load) {
		Map<String, T> loaded = load.apply(facts.stream().map(key).filter(Objects::nonNull).distinct().toList());
		Map<F, T> joined = new HashMap<>();
		for (F fact : facts) {
			T value = loaded.get(String.valueOf(key.apply(fact)));
			if (value != null) {
				joined.put(fact, value);
			}
		}
		return joined;
	}

	/** The parts of each fact, none for one that the records do not name. */
	static <F, T> Map<F, List<T>> grouped(List<F> facts, Function<F, String> key, List<Record> records, String column,
			Function<Record, T> part) {
		Map<String, List<T>> parts = records.stream()
			.collect(Collectors.groupingBy((row) -> row.get(column).asString(),
					Collectors.mapping(part, Collectors.toList())));
		return facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> parts.getOrDefault(key.apply(fact), List.of())));
	}

	static Money money(MapAccessor row) {
		return new Money(row.get("amountMinor").asLong(), row.get("currency").asString());
	}

}
