package org.valuenet.customer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Viewer;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.KeySpellings;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Finds the customer that a key means: its own key goes before another system's, and one
 * that several systems use for different customers is not guessed.
 */
@Component
class CustomerKeys {

	private final Graph graph;

	private final Viewer viewer;

	private final Customers customers;

	private final KeySpellings spellings;

	CustomerKeys(Graph graph, Viewer viewer, Customers customers, KeySpellings spellings) {
		this.graph = graph;
		this.viewer = viewer;
		this.customers = customers;
		this.spellings = spellings;
	}

	/**
	 * The customer of that key, null if there is none.
	 * @throws BadRequestException if it means several
	 */
	@Nullable Customer named(String text) {
		List<String> keys = this.spellings.of("customerId", text);
		Map<String, Customer> own = this.customers.byKey(keys);
		return keys.stream().map(own::get).filter(Objects::nonNull).findFirst().orElseGet(() -> aliased(keys.get(0)));
	}

	private @Nullable Customer aliased(String key) {
		List<Record> rows = this.graph.read("customer/find-customers-by-alias",
				Map.of("scope", this.viewer.scope().parameter(), "key", key));
		Set<Customer> found = rows.stream().map((row) -> Customer.of(row.get("customer"))).collect(Collectors.toSet());
		if (found.size() > 1) {
			throw new BadRequestException("argument id: \"" + key
					+ "\" is a key of several systems for different customers; " + "write it with its system: "
					+ rows.stream().map((row) -> row.get("aliasId").asString()).collect(Collectors.joining(" or ")));
		}
		return found.stream().findFirst().orElse(null);
	}

}
