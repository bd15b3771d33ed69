package org.valuenet.ltv;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.valuenet.graph.GraphTransaction;

/**
 * What a customer's order lines with a known cost left over.
 *
 * @param rate margin over value, at most 1; negative where they cost more
 * @param coverage share of all past value that they are, 0 to 1
 */
record PastMargin(double rate, double coverage) {

	/** Margins by customer; those without any known cost are left out. */
	static Map<String, PastMargin> of(GraphTransaction transaction, List<String> customerIds, Instant asOf,
			String currency) {
		Map<String, PastMargin> margins = new HashMap<>();
		transaction
			.run("ltv/score-margins", Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli(), "currency",
					currency, "minorUnits", HistoryBasis.MINOR_UNITS))
			.forEach((row) -> {
				double value = row.get("knownValueMinor").asDouble();
				margins.put(row.get("customerId").asString(),
						new PastMargin((value - row.get("knownCostMinor").asDouble()) / value,
								Math.min(1, value / row.get("valueMinor").asDouble())));
			});
		return margins;
	}

}
