package org.valuenet.device;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;
import org.valuenet.api.NestedPages;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Reads outages, newest first. */
@Component
class Outages {

	private final Graph graph;

	private final Viewer viewer;

	Outages(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	Connection<Outage> page(OutageRequest request) {
		DatedPage page = request.page();
		Connection<Outage> outages = Connection.of(page.page(), read("find-outages", page.parameters()), Outage::of,
				Outage::place);
		return request.counted() ? outages.withTotalCount(count(page)) : outages;
	}

	private @Nullable Integer count(DatedPage page) {
		Value count = (page.isWhole() ? read("find-outage-count", new HashMap<>())
				: read("find-outage-count-within", new HashMap<>(Map.of("from", page.from(), "to", page.to()))))
			.get(0)
			.get("outageCount");
		return count.isNull() ? null : count.asInt();
	}

	/** A page of those that began while each customer operated the device. */
	Map<String, Connection<Outage>> ofCustomers(OutageRequest request, List<String> customerIds) {
		return pages("find-outages-of-customers", "customerId", request, customerIds);
	}

	/** A page of those of each device. */
	Map<String, Connection<Outage>> ofDevices(OutageRequest request, List<String> deviceIds) {
		return pages("find-outages-of-devices", "deviceId", request, deviceIds);
	}

	private Map<String, Connection<Outage>> pages(String query, String parent, OutageRequest request,
			List<String> parents) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.put(parent + "s", parents);
		parameters.put("counted", request.counted());
		return new NestedPages(new CountedPage(request.page().page(), request.counted()), parent)
			.of(read(query, parameters), Outage::of, Outage::place);
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read("device/" + query, parameters);
	}

}
