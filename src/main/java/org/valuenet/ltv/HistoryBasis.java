package org.valuenet.ltv;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What purchase histories are read for.
 *
 * @param asOf end of the history
 * @param until end of what is told of the time after it; {@code asOf} for nothing
 * @param recentFrom from when on purchases are recent
 * @param currency ISO 4217 code in which values are added up
 */
record HistoryBasis(Instant asOf, Instant until, Instant recentFrom, String currency) {

	private static final double USUAL_UNITS = 100;

	/** Minor units in a unit of those currencies that have not 100. */
	static final Map<String, Double> MINOR_UNITS = minorUnits();

	static HistoryBasis asOf(Instant asOf, String currency) {
		return new HistoryBasis(asOf, asOf, asOf, currency);
	}

	private static Map<String, Double> minorUnits() {
		Map<String, Double> units = new HashMap<>();
		for (Currency each : Currency.getAvailableCurrencies()) {
			double minor = Math.pow(10, Math.max(0, each.getDefaultFractionDigits()));
			if (minor != USUAL_UNITS) {
				units.put(each.getCurrencyCode(), minor);
			}
		}
		return Map.copyOf(units);
	}

	/** Parameters of the query for some customers. */
	Map<String, Object> parameters(List<String> customerIds) {
		return Map.of("customerIds", customerIds, "asOf", this.asOf.toEpochMilli(), "until", this.until.toEpochMilli(),
				"recentFrom", this.recentFrom.toEpochMilli(), "currency", this.currency, "minorUnits", MINOR_UNITS);
	}

}
