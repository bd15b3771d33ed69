package org.valuenet.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.valuenet.graph.GraphTransaction;

import org.springframework.stereotype.Component;

/**
 * Measures the signals of customers in grouped reads: one query for all signals that read
 * the same facts.
 */
@Component
public class Signals {

	private final MeasureRegistry registry;

	Signals(MeasureRegistry registry) {
		this.registry = registry;
	}

	/** Names of the queries that measure these signals. */
	public Collection<String> queries(Collection<String> names) {
		return this.registry.queriesOf(names);
	}

	/** Measures every registered signal. */
	public List<Measured> measure(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		return measure(transaction, customerIds, asOf, this.registry.names());
	}

	/**
	 * Measures the named signals from the facts at or before {@code asOf}, and whatever
	 * else the same queries give.
	 */
	public List<Measured> measure(GraphTransaction transaction, List<String> customerIds, Instant asOf,
			Collection<String> names) {
		Map<String, Measured> measured = new TreeMap<>();
		for (String query : this.registry.queriesOf(names)) {
			for (Record row : transaction.run(query, Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli()))) {
				String customerId = row.get("customerId").asString();
				measured.computeIfAbsent(customerId, (id) -> new Measured(id, new TreeMap<>())).add(row);
			}
		}
		return List.copyOf(measured.values());
	}

	/**
	 * The signals of a customer.
	 *
	 * @param signals by name, each a map of value, absence, observations, newestAt (epoch
	 * millis) and coverage
	 */
	public record Measured(String customerId, Map<String, Map<String, Object>> signals) {

		private void add(Record row) {
			row.keys()
				.stream()
				.filter((column) -> !column.equals("customerId"))
				.forEach((column) -> this.signals.put(column, row.get(column).asMap()));
		}

		/** The value of a signal; empty where it is absent. */
		public OptionalDouble value(String name) {
			return (this.signals.getOrDefault(name, Map.of()).get("value") instanceof Number number)
					? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
		}

		/** As scoring queries take it. */
		public Map<String, Object> parameter() {
			return Map.of("customerId", this.customerId, "signals", this.signals);
		}

	}

}
