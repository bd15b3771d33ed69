package org.valuenet.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Keyed;

/**
 * A part of a device.
 *
 * @param partNumber tells parts of a kind
 * @param batch tells parts that were made together
 * @param from since when it is fitted, null where that is not known
 * @param until null while it is fitted
 */
record Component(String id, String partNumber, @Nullable String batch, @Nullable String name, @Nullable Instant from,
		@Nullable Instant until, Device device) implements Keyed {

	static Component of(Value component) {
		return new Component(component.get("componentId").asString(), component.get("partNumber").asString(),
				component.get("batch").asString(null), component.get("name").asString(null),
				instant(component.get("from")), instant(component.get("until")), Device.of(component.get("device")));
	}

	private static @Nullable Instant instant(Value millis) {
		return millis.isNull() ? null : Instant.ofEpochMilli(millis.asLong());
	}

}
