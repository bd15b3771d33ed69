package org.valuenet.dataimport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A version of a fact, and where it comes from.
 *
 * @param present whether it was not superseded
 * @param jobId operation, feed and idempotency key where it was recorded live
 * @param file null where it was recorded live
 * @param line physical line of its row
 * @param rowHash in hexadecimal digits
 */
record FactVersion(boolean present, String jobId, @Nullable String file, long line, String rowHash,
		Instant recordedAt) {

	static FactVersion of(Record row) {
		return new FactVersion(row.get("present").asBoolean(), row.get("jobId").asString(),
				row.get("file").asString(null), row.get("line").asLong(),
				HexFormat.of().toHexDigits(row.get("rowHash").asLong()), instant(row.get("recordedAt")));
	}

	/** A first load may be known since a day. */
	private static Instant instant(Value value) {
		return (value.asObject() instanceof LocalDate day) ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
				: Instant.ofEpochMilli(value.asLong());
	}

}
