package org.valuenet.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.Cursor;
import org.valuenet.api.DatedPage;
import org.valuenet.api.NestedPages;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;
import org.valuenet.supply.SupplyEvent.SupplyEffect;

import org.springframework.stereotype.Component;

/** Reads supply events, newest first, and what they reach. */
@Component
class SupplyEvents {

	private final Graph graph;

	private final Viewer viewer;

	private final CustomerPages customers;

	SupplyEvents(Graph graph, Viewer viewer, CustomerPages customers) {
		this.graph = graph;
		this.viewer = viewer;
		this.customers = customers;
	}

	Connection<SupplyEvent> page(DatedPage page, boolean counted) {
		List<Value> rows = read("supply/find-supply-events", page.parameters()).stream()
			.map((row) -> row.get("row"))
			.toList();
		Connection<SupplyEvent> events = Connection.of(page.page(), rows, SupplyEvent::of, SupplyEvent::place);
		return counted ? events.withTotalCount(count(page)) : events;
	}

	private @Nullable Integer count(DatedPage page) {
		Value count = (page.isWhole() ? read("supply/find-supply-event-count", new HashMap<>()) : read(
				"supply/find-supply-event-count-within", new HashMap<>(Map.of("from", page.from(), "to", page.to()))))
			.get(0)
			.get("eventCount");
		return count.isNull() ? null : count.asInt();
	}

	/** A page of the events that reach each customer. */
	Map<String, Connection<SupplyEvent>> pages(EventRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.put("customerIds", customerIds);
		parameters.put("counted", request.counted());
		return new NestedPages(new CountedPage(request.page().page(), request.counted()), "customerId")
			.of(read("supply/find-supply-events-of-customers", parameters), SupplyEvent::of, SupplyEvent::place);
	}

	/** A page of what each event affects directly. */
	Map<String, Connection<SupplyEffect>> effects(CountedPage page, List<String> eventIds) {
		NestedPages pages = new NestedPages(page, "eventId");
		Cursor after = page.page().after();
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("eventIds", eventIds));
		pages.addTo(parameters);
		parameters.put("afterKind", (after != null) ? after.values().get(0) : "");
		return pages.of(read("supply/find-effects", parameters), SupplyEffect::of,
				(row) -> List.of(row.get("kind").asString(), row.get("id").asString()));
	}

	/** A page of the customers that each event reaches. */
	Map<String, Connection<Customer>> reached(CountedPage page, List<String> eventIds) {
		NestedPages pages = new NestedPages(page, "eventId");
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("eventIds", eventIds));
		pages.addTo(parameters);
		return this.customers.of(pages, read("supply/find-customers-of-events", parameters));
	}

	/** A page of the customers that each customer brought in. */
	Map<String, Connection<Customer>> referrals(CountedPage page, List<String> customerIds) {
		NestedPages pages = new NestedPages(page, "customerId");
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("customerIds", customerIds));
		pages.addTo(parameters);
		return this.customers.of(pages, read("supply/find-referrals", parameters));
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

	/** What is asked about the events of a customer. */
	record EventRequest(DatedPage page, boolean counted) {
	}

}
