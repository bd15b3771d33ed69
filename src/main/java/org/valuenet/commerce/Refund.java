package org.valuenet.commerce;

import java.time.Instant;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/** Money given back for an order. */
record Refund(String id, Instant refundedAt, Money amount) {

	static Refund of(Record row) {
		Value refund = row.get("refund");
		return new Refund(refund.get("refundId").asString(), Instant.ofEpochMilli(refund.get("refundedAt").asLong()),
				Facts.money(refund));
	}

}
