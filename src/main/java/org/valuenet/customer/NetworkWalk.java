package org.valuenet.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A walk outwards from one customer, a step at a time. A node is visited once, so cycles
 * end; once the limit is reached no further node is taken up.
 */
final class NetworkWalk {

	private final String root;

	private final int limit;

	private final Map<String, Neighbourhood.Node> nodes = new LinkedHashMap<>();

	private final Set<Neighbourhood.Edge> edges = new LinkedHashSet<>();

	private List<Map<String, Object>> frontier = new ArrayList<>();

	private boolean truncated;

	NetworkWalk(String root, Value start, int limit) {
		this.root = root;
		this.limit = limit;
		visit(start, 1);
	}

	/** The places to look from next: root, element and weight of each. */
	List<Map<String, Object>> frontier() {
		return this.frontier;
	}

	/**
	 * Takes a step.
	 * @param rows what stands beside the frontier, heaviest first
	 */
	void step(List<Record> rows) {
		this.frontier = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (Record row : rows) {
			String here = row.get("element").asString();
			Value node = row.get("node");
			String there = node.get("element").asString();
			if (seen.merge(here, 1, Integer::sum) > this.limit
					|| (!this.nodes.containsKey(there) && this.nodes.size() == this.limit)) {
				this.truncated = true;
			}
			else {
				visit(node, row.get("weight").asDouble());
				connect(row);
			}
		}
	}

	private void visit(Value node, double weight) {
		String element = node.get("element").asString();
		if (this.nodes.putIfAbsent(element, Neighbourhood.Node.of(node)) == null) {
			this.frontier.add(Map.of("root", this.root, "element", element, "weight", weight));
		}
	}

	private void connect(Record row) {
		Neighbourhood.Node here = this.nodes.get(row.get("element").asString());
		if (here != null) {
			String there = Neighbourhood.Node.of(row.get("node")).id();
			boolean outgoing = row.get("outgoing").asBoolean();
			this.edges.add(new Neighbourhood.Edge(outgoing ? here.id() : there, outgoing ? there : here.id(),
					row.get("type").asString()));
		}
	}

	Neighbourhood found() {
		return new Neighbourhood(List.copyOf(this.nodes.values()), List.copyOf(this.edges), this.truncated);
	}

}
