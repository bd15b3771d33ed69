package org.valuenet.commerce;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A stage that an opportunity entered.
 *
 * @param at when, null where the source does not tell
 */
record StageEntry(String stage, @Nullable Instant at) {

	static StageEntry of(Record row) {
		return new StageEntry(row.get("stage").asString(),
				row.get("at").isNull() ? null : Instant.ofEpochMilli(row.get("at").asLong()));
	}

}
