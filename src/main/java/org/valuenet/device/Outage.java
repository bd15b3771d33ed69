package org.valuenet.device;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.valuenet.api.DatedPage;

/**
 * A time in which a device did not work.
 *
 * @param endedAt null while it lasts, or where the source does not say
 */
record Outage(String id, Device device, Instant startedAt, @Nullable Instant endedAt, boolean planned,
		@Nullable String cause) {

	/** Reads a map of outage and device. */
	static Outage of(MapAccessor row) {
		Value outage = row.get("outage");
		Value endedAt = outage.get("endedAt");
		return new Outage(outage.get("outageId").asString(), Device.of(row.get("device")),
				Instant.ofEpochMilli(outage.get("startedAt").asLong()),
				endedAt.isNull() ? null : Instant.ofEpochMilli(endedAt.asLong()), outage.get("planned").asBoolean(),
				outage.get("cause").asString(null));
	}

	/** The place of a row, for its cursor. */
	static List<String> place(MapAccessor row) {
		Value outage = row.get("outage");
		return DatedPage.place(outage.get("startedAt").asLong(), outage.get("outageId").asString());
	}

}
