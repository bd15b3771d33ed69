package org.valuenet.ltv;

import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Record;

/**
 * A customer's purchase history as of an instant, and what came after it.
 *
 * @param firstDay day of the first purchase, counted from 1970-01-01
 * @param firstMinor value of the first purchase, in minor units
 * @param recentMinor value of the recent repeat purchases, in minor units
 * @param laterPurchases days with a purchase after the end of the history
 * @param laterMinor their value
 * @param otherCurrency whether an order is in another currency without a rate of its day,
 * so that the history cannot be added up
 */
record DatedHistory(String customerId, long firstDay, double firstMinor, PurchaseHistory history, double recentMinor,
		int laterPurchases, double laterMinor, boolean otherCurrency) {

	private static final double DAYS_PER_WEEK = 7;

	static DatedHistory of(Record row, HistoryBasis basis) {
		long first = row.get("firstDay").asLong();
		int repeats = row.get("repeats").asInt();
		long today = TimeUnit.MILLISECONDS.toDays(basis.asOf().toEpochMilli());
		return new DatedHistory(row.get("customerId").asString(), first, row.get("firstValueMinor").asDouble(0),
				new PurchaseHistory(repeats, (row.get("lastDay").asLong() - first) / DAYS_PER_WEEK,
						(today - first) / DAYS_PER_WEEK,
						(repeats > 0) ? row.get("repeatValueMinor").asDouble() / repeats : 0),
				row.get("recentValueMinor").asDouble(), row.get("laterPurchases").asInt(),
				row.get("laterValueMinor").asDouble(), row.get("otherCurrency").asBoolean());
	}

}
