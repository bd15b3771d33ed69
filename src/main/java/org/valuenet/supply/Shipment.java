package org.valuenet.supply;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A delivery of an order, or a part of one.
 *
 * @param deliveredOn null while it is open
 * @param complete whether all that was promised came, null where that is not known
 */
record Shipment(String id, String orderId, LocalDate promisedOn, @Nullable LocalDate deliveredOn,
		@Nullable Boolean complete, @Nullable String mode, @Nullable String carrier, @Nullable String customerId) {

	static Shipment of(Value shipment) {
		Value deliveredOn = shipment.get("deliveredOn");
		Value complete = shipment.get("complete");
		return new Shipment(shipment.get("shipmentId").asString(), shipment.get("orderId").asString(),
				shipment.get("promisedOn").asLocalDate(), deliveredOn.isNull() ? null : deliveredOn.asLocalDate(),
				complete.isNull() ? null : complete.asBoolean(), shipment.get("mode").asString(null),
				shipment.get("carrier").asString(null), shipment.get("customerId").asString(null));
	}

	/** The place of a row, for its cursor. */
	static List<String> place(Value shipment) {
		return List.of(String.valueOf(shipment.get("promisedOn").asLocalDate().toEpochDay()),
				shipment.get("shipmentId").asString());
	}

	/** Whether it came after the promised day; null while it is open. */
	public @Nullable Boolean late() {
		return (this.deliveredOn != null) ? this.deliveredOn.isAfter(this.promisedOn) : null;
	}

}
