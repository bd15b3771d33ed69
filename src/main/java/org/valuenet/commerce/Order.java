package org.valuenet.commerce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.neo4j.driver.Value;
import org.valuenet.api.Keyed;

/** An order; what it is worth and its lines are read when asked for. */
record Order(String id, Instant placedAt, OrderStatus status) implements Keyed {

	static Order of(Value order) {
		return new Order(order.get("orderId").asString(), Instant.ofEpochMilli(order.get("placedAt").asLong()),
				OrderStatus.valueOf(order.get("status").asString()));
	}

	/** The day on which it was placed, in UTC. */
	LocalDate placedOn() {
		return LocalDate.ofInstant(this.placedAt, ZoneOffset.UTC);
	}

	/** How far an order came. */
	enum OrderStatus {

		PLACED, COMPLETED, CANCELLED

	}

}
