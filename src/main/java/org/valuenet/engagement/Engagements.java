package org.valuenet.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;
import org.valuenet.api.NestedPages;
import org.valuenet.customer.Rep;
import org.valuenet.engagement.ServiceRequest.ServiceStep;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads interactions and service requests, newest first. */
@Component
class Engagements {

	private final Graph graph;

	private final Viewer viewer;

	Engagements(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	Connection<Interaction> interactions(DatedRequest request) {
		return page("interaction", request, Interaction::of, Interaction::place);
	}

	Connection<ServiceRequest> requests(DatedRequest request) {
		return page("service-request", request, ServiceRequest::of, ServiceRequest::place);
	}

	/** A page of the talks with each customer. */
	Map<String, Connection<Interaction>> interactions(DatedRequest request, List<String> customerIds) {
		return pages("engagement/find-interactions-of-customers", request, customerIds, Interaction::of,
				Interaction::place);
	}

	/** A page of the service requests of each customer. */
	Map<String, Connection<ServiceRequest>> requests(DatedRequest request, List<String> customerIds) {
		return pages("engagement/find-service-requests-of-customers", request, customerIds, ServiceRequest::of,
				ServiceRequest::place);
	}

	Map<ServiceRequest, List<ServiceStep>> steps(List<ServiceRequest> requests) {
		Map<String, List<ServiceStep>> byKey = read("engagement/find-service-steps",
				new HashMap<>(Map.of("requestIds", requests.stream().map(ServiceRequest::id).distinct().toList())))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("requestId").asString(),
					Collectors.mapping((row) -> ServiceStep.of(row.get("step")), Collectors.toList())));
		return requests.stream()
			.distinct()
			.collect(Collectors.toMap((request) -> request, (request) -> byKey.getOrDefault(request.id(), List.of())));
	}

	Map<Rep, List<Territory>> territories(List<Rep> reps) {
		Map<String, List<Territory>> byKey = read("engagement/find-territories",
				new HashMap<>(Map.of("repIds", reps.stream().map(Rep::id).distinct().toList())))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("repId").asString(),
					Collectors.mapping((row) -> Territory.of(row.get("territory")), Collectors.toList())));
		return reps.stream()
			.distinct()
			.collect(Collectors.toMap((rep) -> rep, (rep) -> byKey.getOrDefault(rep.id(), List.of())));
	}

	private <T> Connection<T> page(String kind, DatedRequest request, Function<Value, T> node,
			Function<Value, List<String>> place) {
		DatedPage page = request.page();
		List<Value> rows = read("engagement/find-" + kind + "s", page.parameters()).stream()
			.map((row) -> row.get("row"))
			.toList();
		Connection<T> connection = Connection.of(page.page(), rows, node, place);
		if (!request.counted()) {
			return connection;
		}
		Value count = (page.isWhole() ? read("engagement/find-" + kind + "-count", new HashMap<>())
				: read("engagement/find-" + kind + "-count-within",
						new HashMap<>(Map.of("from", page.from(), "to", page.to()))))
			.get(0)
			.get("rowCount");
		return connection.withTotalCount(count.isNull() ? null : count.asInt());
	}

	private <T> Map<String, Connection<T>> pages(String query, DatedRequest request, List<String> customerIds,
			Function<Value, T> node, Function<Value, List<String>> place) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.put("customerIds", customerIds);
		parameters.put("counted", request.counted());
		return new NestedPages(new CountedPage(request.page().page(), request.counted()), "customerId")
			.of(read(query, parameters), node, place);
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

	/**
	 * What is asked about a dated list.
	 *
	 * @param counted whether the number of all pages is wanted
	 */
	record DatedRequest(DatedPage page, boolean counted) {
	}

}
