package org.valuenet.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A time in which a device did not work.
 *
 * @param endedAt null while it lasts, or where the source does not say
 */
record Outage(String id, Device device, Instant startedAt, @Nullable Instant endedAt, boolean planned,
		@Nullable String cause) {

	static Outage of(Record row) {
		Value outage = row.get("outage");
		Value endedAt = outage.get("endedAt");
		return new Outage(outage.get("outageId").asString(), Device.of(row.get("device")),
				Instant.ofEpochMilli(outage.get("startedAt").asLong()),
				endedAt.isNull() ? null : Instant.ofEpochMilli(endedAt.asLong()), outage.get("planned").asBoolean(),
				outage.get("cause").asString(null));
	}

}
