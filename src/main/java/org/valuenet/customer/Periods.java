package org.valuenet.customer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.PeriodPage;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Who was responsible for customers and who owned them, over time. */
@Component
class Periods {

	private final Graph graph;

	private final Viewer viewer;

	Periods(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	Map<String, Connection<Responsibility>> responsibilities(PeriodPage page, List<String> customerIds) {
		return pages("customer/find-responsibilities", page, customerIds, Responsibility::of);
	}

	Map<String, Connection<Ownership>> ownerships(PeriodPage page, List<String> customerIds) {
		return pages("customer/find-ownerships", page, customerIds, Ownership::of);
	}

	private <T> Map<String, Connection<T>> pages(String query, PeriodPage page, List<String> customerIds,
			Function<Value, T> node) {
		Map<String, @Nullable Object> parameters = page.parameters("customerIds", customerIds);
		parameters.put("scope", this.viewer.scope().parameter());
		return page.connections("customerId", this.graph.read(query, parameters), node);
	}

}
