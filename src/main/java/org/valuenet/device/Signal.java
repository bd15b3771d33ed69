package org.valuenet.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Something that a device reported. */
record Signal(String id, String kind, Instant at, @Nullable Double value, @Nullable String unit,
		@Nullable String severity) {

	static Signal of(Value signal) {
		return new Signal(signal.get("signalId").asString(), signal.get("kind").asString(),
				Instant.ofEpochMilli(signal.get("at").asLong()),
				signal.get("value").isNull() ? null : signal.get("value").asDouble(), signal.get("unit").asString(null),
				signal.get("severity").asString(null));
	}

}
