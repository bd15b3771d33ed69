package org.valuenet.commerce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.valuenet.graph.Graph;
import org.valuenet.scoring.Groundwork;

import org.springframework.stereotype.Component;

/**
 * Keeps on each invoice how it stands, so that the late ones can be listed from an index.
 * Starts from the invoices that are new, changed or paid and from those that fell due, so
 * it costs nothing where nothing waits; lists look at what waits themselves.
 */
@Component
class Settlements implements Groundwork {

	private static final int BATCH = 1_000;

	private final Graph graph;

	Settlements(Graph graph) {
		this.graph = graph;
	}

	@Override
	public void lay(Instant asOf) {
		Map<String, Object> parameters = Map.of("today", LocalDate.ofInstant(asOf, ZoneOffset.UTC), "limit", BATCH);
		int count = BATCH;
		while (count >= BATCH) {
			count = this.graph.inWrite((transaction) -> transaction.run("commerce/write-settlements", parameters)
				.get(0)
				.get("invoiceCount")
				.asInt());
		}
	}

}
