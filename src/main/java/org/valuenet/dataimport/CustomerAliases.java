package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

/**
 * Puts customers' own keys in the place of those by which a source system knows them. The
 * row's hash changes with it, so that a file imported again after its aliases moves its
 * facts. A key without an alias stands for itself.
 */
final class CustomerAliases {

	private final String system;

	private final List<String> properties;

	private CustomerAliases(String system, List<String> properties) {
		this.system = system;
		this.properties = properties;
	}

	static List<MappedRow> resolved(GraphTransaction transaction, Feed feed, List<MappedRow> rows) {
		List<String> properties = feed.columns()
			.entrySet()
			.stream()
			.filter((column) -> column.getValue().refersTo() == ReferenceKind.CUSTOMER)
			.map(Map.Entry::getKey)
			.toList();
		if (feed.system() == null || properties.isEmpty() || rows.isEmpty()) {
			return rows;
		}
		CustomerAliases aliases = new CustomerAliases(feed.system(), properties);
		Map<String, String> customers = aliases.customers(transaction, rows);
		return customers.isEmpty() ? rows : rows.stream().map((row) -> aliases.resolved(row, customers)).toList();
	}

	private Map<String, String> customers(GraphTransaction transaction, List<MappedRow> rows) {
		Set<String> wanted = new HashSet<>();
		rows.forEach((row) -> this.properties.stream()
			.map(row.values()::get)
			.filter(Objects::nonNull)
			.forEach((key) -> wanted.add(alias(key))));
		Map<String, String> customers = new HashMap<>();
		transaction
			.run("dataimport/find-aliased-customers",
					Map.of("scope", Scope.everything().parameter(), "aliasIds", List.copyOf(wanted)))
			.forEach((row) -> customers.put(row.get("aliasId").asString(), row.get("customerId").asString()));
		return customers;
	}

	private MappedRow resolved(MappedRow row, Map<String, String> customers) {
		RowProperties values = row.values().copy();
		RowHash hash = new RowHash().add(row.hash());
		boolean found = false;
		for (String property : this.properties) {
			Object key = values.get(property);
			String customerId = (key != null) ? customers.get(alias(key)) : null;
			if (customerId != null) {
				values.put(property, customerId);
				hash.add(customerId);
				found = true;
			}
		}
		if (!found) {
			return row;
		}
		values.put(RowProperties.HASH, hash.value());
		return row.with(values, hash.value());
	}

	private String alias(Object key) {
		return this.system + "/" + key;
	}

}
