package org.valuenet.ltv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.valuenet.graph.TestGraph;

/** Orders in the graph that make up histories as of an instant, in CNY. */
final class SimulatedOrders {

	private static final long DAY = 86_400_000;

	private final Instant asOf;

	private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

	SimulatedOrders(Instant asOf) {
		this.asOf = asOf;
	}

	/** Customers that are numbered from 0. */
	SimulatedOrders with(String prefix, @Nullable String segment, List<PurchaseHistory> base) {
		for (int i = 0; i < base.size(); i++) {
			with(prefix + i, segment, base.get(i));
		}
		return this;
	}

	/** Repeat purchases at equal intervals, and all of the mean value. */
	SimulatedOrders with(String customerId, @Nullable String segment, PurchaseHistory history) {
		for (int k = 0; k <= history.repeats(); k++) {
			double weeks = history.ageWeeks() - history.lastWeeks() * k / Math.max(1, history.repeats());
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("customerId", customerId);
			row.put("segment", segment);
			row.put("orderId", customerId.replaceFirst("C-", "O-") + "-" + k);
			row.put("placedAt", this.asOf.toEpochMilli() - Math.round(weeks * 7) * DAY);
			row.put("amountMinor", Math.round(Math.max(1_000, history.meanRepeatMinor())));
			this.rows.add(row);
		}
		return this;
	}

	void write() {
		TestGraph.cypher("UNWIND $rows AS row MERGE (customer:Customer {customerId: row.customerId}) "
				+ "SET customer.segment = row.segment CREATE (customer)-[:PLACED]->(:Order {orderId: row.orderId, "
				+ "placedAt: row.placedAt, status: 'COMPLETED', currency: 'CNY', amountMinor: row.amountMinor})",
				Map.of("rows", this.rows));
	}

}
