package org.valuenet.ltv;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Record;

/**
 * A customer's purchase history as of an instant.
 *
 * @param otherCurrency whether an order is in another currency than the reporting one, so
 * that the history cannot be added up
 */
record DatedHistory(String customerId, PurchaseHistory history, boolean otherCurrency) {

	private static final double DAYS_PER_WEEK = 7;

	static DatedHistory of(Record row, Instant asOf) {
		long first = row.get("firstDay").asLong();
		int repeats = row.get("repeats").asInt();
		long today = TimeUnit.MILLISECONDS.toDays(asOf.toEpochMilli());
		return new DatedHistory(row.get("customerId").asString(),
				new PurchaseHistory(repeats, (row.get("lastDay").asLong() - first) / DAYS_PER_WEEK,
						(today - first) / DAYS_PER_WEEK,
						(repeats > 0) ? row.get("repeatValueMinor").asDouble() / repeats : 0),
				row.get("otherCurrency").asBoolean());
	}

}
