package org.valuenet.device;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Connection;

/**
 * A machine at a customer.
 *
 * @param read signals that were read along with it, null where none were
 */
record Device(String id, @Nullable String model, boolean critical, @Nullable ReadSignals read) {

	static Device of(Value device) {
		return new Device(device.get("deviceId").asString(), device.get("model").asString(null),
				device.get("critical").asBoolean(), null);
	}

	/** Reads a device with the signals that were asked for. */
	static Device of(Value device, SignalRequest request) {
		Device bare = of(device);
		return new Device(bare.id, bare.model, bare.critical,
				new ReadSignals(request, request.connection(device.get("signals"))));
	}

	/** A page of signals and what was asked for. */
	record ReadSignals(SignalRequest request, Connection<Signal> signals) {
	}

}
