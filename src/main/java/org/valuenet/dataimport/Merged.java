package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.neo4j.driver.summary.SummaryCounters;
import org.valuenet.graph.GraphTransaction;

/**
 * What a merge query answered.
 *
 * @param rowOf the row of each fact that was found or made, by the fact's id, or by its
 * key where the query tells no ids; a row that lacks a reference has none
 * @param customersOf customers whose scores read a fact, where the query names them
 * @param related whether relationships were made
 */
record Merged(Map<String, MappedRow> rowOf, Map<String, List<String>> customersOf, boolean related) {

	static final Merged NOTHING = new Merged(Map.of(), Map.of(), false);

	/**
	 * Runs a merge query.
	 * @param chunk number that new and changed facts remember
	 */
	static Merged of(GraphTransaction transaction, String query, List<MappedRow> rows, long chunk) {
		if (rows.isEmpty()) {
			return NOTHING;
		}
		int[] places = rows.get(0).values().placesOf(transaction.rowNames(query));
		Map<String, Object> parameters = Map.of("rows", rows.stream().map((row) -> row.inOrder(places)).toList(),
				"chunk", chunk);
		Map<Long, MappedRow> byLine = rows.stream().collect(Collectors.toMap(MappedRow::line, Function.identity()));
		Map<String, MappedRow> rowOf = new LinkedHashMap<>();
		Map<String, List<String>> customersOf = new HashMap<>();
		SummaryCounters counters = transaction.forEach(query, parameters, (answer) -> {
			Value facts = answer.get("facts");
			Value lines = answer.get("lines");
			Value customers = answer.get("customerIds");
			for (int index = 0; index < lines.size(); index++) {
				MappedRow row = Objects.requireNonNull(byLine.get(lines.get(index).asLong()));
				String fact = facts.isEmpty() ? row.key() : facts.get(index).asString();
				rowOf.put(fact, row);
				if (!customers.isNull()) {
					customersOf.put(fact, customers.get(index).asList(Value::asString));
				}
			}
		});
		return new Merged(rowOf, customersOf, counters.relationshipsCreated() > 0);
	}

	/** What both answered, about different facts. */
	Merged and(Merged other) {
		if (this.rowOf.isEmpty() || other.rowOf.isEmpty()) {
			return this.rowOf.isEmpty() ? other : this;
		}
		Map<String, MappedRow> rows = new LinkedHashMap<>(this.rowOf);
		rows.putAll(other.rowOf);
		Map<String, List<String>> customers = new HashMap<>(this.customersOf);
		customers.putAll(other.customersOf);
		return new Merged(rows, customers, this.related || other.related);
	}

}
