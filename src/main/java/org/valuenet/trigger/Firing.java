package org.valuenet.trigger;

import java.time.Instant;

import org.neo4j.driver.Record;

/**
 * A rule that fired for a customer.
 *
 * @param firedAt the asOf of the scoring that fired it
 */
record Firing(String id, Instant firedAt, FiringStatus status, String ruleId, String customerId) {

	static Firing of(Record row) {
		return new Firing(row.get("firingId").asString(), Instant.ofEpochMilli(row.get("firedAt").asLong()),
				FiringStatus.valueOf(row.get("status").asString()), row.get("ruleId").asString(),
				row.get("customerId").asString());
	}

	/** What became of a firing. */
	enum FiringStatus {

		OPEN, ACKNOWLEDGED, ACCEPTED, REJECTED, WON, LOST, EXPIRED

	}

}
