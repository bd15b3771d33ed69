package org.valuenet.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.Cursor;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Whom customers belong to, whom they own and who works there: for many at once. */
@Component
class CustomerRelations {

	private static final CountedPage LARGEST = new CountedPage(new Page("parents", 1, null), false);

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	CustomerRelations(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	Map<String, Rep> owners(List<String> customerIds) {
		return this.graph
			.read("customer/find-owners",
					Map.of("scope", this.viewer.scope().parameter(), "customerIds", customerIds, "asOf", now()))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> new Rep(row.get("repId").asString(), row.get("name").asString())));
	}

	/** The parent with the largest share of each customer that has any. */
	Map<String, Customer> largestParents(List<String> customerIds) {
		return parents(LARGEST, customerIds).entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().edges().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().edges().get(0).node()));
	}

	Map<String, Connection<Customer>> parents(CountedPage page, List<String> customerIds) {
		Cursor after = page.page().after();
		Map<String, @Nullable Object> parameters = parameters(page, customerIds);
		parameters.put("asOf", now());
		parameters.put("afterShare", (after != null) ? after.number(0).doubleValue() : Double.POSITIVE_INFINITY);
		return connections("customer/find-parents", parameters, page, Customer::of,
				(row) -> List.of(String.valueOf(row.get("share").asDouble()), row.get("customerId").asString()));
	}

	Map<String, Connection<Customer>> subsidiaries(CountedPage page, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = parameters(page, customerIds);
		parameters.put("asOf", now());
		return connections("customer/find-subsidiaries", parameters, page, Customer::of,
				(row) -> List.of(row.get("customerId").asString()));
	}

	Map<String, Connection<Contact>> contacts(CountedPage page, List<String> customerIds) {
		return connections("customer/find-contacts", parameters(page, customerIds), page, Contact::of,
				(row) -> List.of(row.get("contactId").asString()));
	}

	Map<String, Connection<CustomerAlias>> aliases(CountedPage page, List<String> customerIds) {
		return connections("customer/find-aliases", parameters(page, customerIds), page, CustomerAlias::of,
				CustomerAlias::place);
	}

	private long now() {
		return this.asOf.current().toEpochMilli();
	}

	private Map<String, @Nullable Object> parameters(CountedPage page, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("scope", this.viewer.scope().parameter());
		parameters.put("customerIds", customerIds);
		parameters.put("afterId", page.afterKey());
		parameters.put("limit", page.page().limit());
		parameters.put("counted", page.counted());
		return parameters;
	}

	private <T> Map<String, Connection<T>> connections(String query, Map<String, @Nullable Object> parameters,
			CountedPage page, Function<Value, T> node, Function<Value, List<String>> place) {
		return this.graph.read(query, parameters)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> page.connection(row, node, place)));
	}

}
