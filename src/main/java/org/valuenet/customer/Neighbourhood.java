package org.valuenet.customer;

import java.util.List;

import org.neo4j.driver.Value;

/**
 * A customer and what stands around it.
 *
 * @param nodes the customer first, then step by step, the heaviest of a step first
 * @param edges relationships between them
 * @param truncated whether there is more within the depth
 */
record Neighbourhood(List<Node> nodes, List<Edge> edges, boolean truncated) {

	/** The same, but nodes of that kind are labelled with their keys. */
	Neighbourhood withoutNamesOf(String kind) {
		return new Neighbourhood(this.nodes.stream()
			.map((node) -> node.kind().equals(kind) ? new Node(node.id(), kind, node.id().substring(kind.length() + 1))
					: node)
			.toList(), this.edges, this.truncated);
	}

	/**
	 * A node of any kind.
	 *
	 * @param id kind and key, joined by a colon
	 */
	record Node(String id, String kind, String label) {

		static Node of(Value node) {
			String kind = node.get("kind").asString();
			return new Node(kind + ":" + node.get("key").asString(), kind, node.get("label").asString());
		}

	}

	/** A relationship, in the direction that the graph has it. */
	record Edge(String from, String to, String kind) {
	}

}
