package org.valuenet.access;

import java.util.Map;

import org.valuenet.graph.TestGraph;

/** Two customers, of which R-6 is responsible for the first, and who sees which. */
final class TwoCustomers {

	static final String QUESTION = "{ customers { edges { node { id } } } }";

	private TwoCustomers() {
	}

	static void load() {
		TestGraph.clear();
		TestGraph.cypher(
				"CREATE (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(:Customer {customerId: 'C-1', name: 'A'}),"
						+ " (:Customer {customerId: 'C-2', name: 'B'})",
				Map.of());
	}

	/** The answer to who sees these; keys are parted by blanks. */
	static String answer(String customers) {
		String rows = customers.isEmpty() ? ""
				: "{\"node\":{\"id\":\"" + customers.replace(" ", "\"}},{\"node\":{\"id\":\"") + "\"}}";
		return "{\"data\":{\"customers\":{\"edges\":[" + rows + "]}}}";
	}

}
