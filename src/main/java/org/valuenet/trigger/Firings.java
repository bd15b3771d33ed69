package org.valuenet.trigger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.Connection;
import org.valuenet.api.Cursor;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;
import org.valuenet.trigger.Firing.FiringStatus;

import org.springframework.stereotype.Component;

/** Reads firings, newest first. */
@Component
class Firings {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	Firings(Graph graph, Viewer viewer, AsOf asOf) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
	}

	Connection<Firing> page(Filter filter, Page page) {
		Map<String, @Nullable Object> parameters = place(page);
		parameters.put("ruleId", filter.rule());
		parameters.put("statuses",
				(filter.status() != null) ? filter.status().stream().map(Enum::name).toList() : null);
		parameters.put("ownerId", filter.owner());
		parameters.put("firedAfter", (filter.firedAfter() != null) ? filter.firedAfter().toEpochMilli() : null);
		parameters.put("asOf", this.asOf.current().toEpochMilli());
		return connection(page, this.graph.read("trigger/find-firings", parameters));
	}

	Map<String, Connection<Firing>> pages(Page page, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = place(page);
		parameters.put("customerIds", customerIds);
		Map<String, List<Record>> rows = this.graph.read("trigger/find-firings-of-customers", parameters)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("customerId").asString()));
		return customerIds.stream()
			.distinct()
			.collect(Collectors.toMap((id) -> id, (id) -> connection(page, rows.getOrDefault(id, List.of()))));
	}

	@Nullable Firing byId(String id) {
		return this.graph.read("trigger/find-firing", Map.of("scope", this.viewer.scope().parameter(), "firingId", id))
			.stream()
			.findFirst()
			.map(Firing::of)
			.orElse(null);
	}

	/** Rows about firings, grouped by firing; the query takes their keys. */
	<T> Map<Firing, List<T>> rows(String query, List<Firing> firings, BiFunction<Firing, Record, T> row) {
		Map<String, List<Record>> rows = this.graph
			.read(query,
					Map.of("scope", this.viewer.scope().parameter(), "firingIds",
							firings.stream().map(Firing::id).toList()))
			.stream()
			.collect(Collectors.groupingBy((each) -> each.get("firingId").asString()));
		return firings.stream()
			.distinct()
			.collect(Collectors.toMap((firing) -> firing,
					(firing) -> rows.getOrDefault(firing.id(), List.of())
						.stream()
						.map((each) -> row.apply(firing, each))
						.toList()));
	}

	private Map<String, @Nullable Object> place(Page page) {
		Cursor after = page.after();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("scope", this.viewer.scope().parameter());
		parameters.put("beforeAt", (after != null) ? after.number(0).longValue() : Long.MAX_VALUE);
		parameters.put("beforeId", (after != null) ? after.key() : "");
		parameters.put("limit", page.limit());
		return parameters;
	}

	private static Connection<Firing> connection(Page page, List<Record> rows) {
		return Connection.of(page, rows.stream().map(Firing::of).toList(), (firing) -> firing,
				(firing) -> List.of(String.valueOf(firing.firedAt().toEpochMilli()), firing.id()));
	}

	/** Which firings are asked for; null parts do not filter. */
	record Filter(@Nullable String rule, @Nullable List<FiringStatus> status, @Nullable String owner,
			@Nullable Instant firedAfter) {

		static final Filter NONE = new Filter(null, null, null, null);

	}

}
