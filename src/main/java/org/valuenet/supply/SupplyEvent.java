package org.valuenet.supply;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.DatedPage;

/**
 * Something that disturbs the supply chain.
 *
 * @param endedAt null while it lasts, or where the source does not say
 */
record SupplyEvent(String id, SupplyEventKind kind, Instant startedAt, @Nullable Instant endedAt,
		@Nullable String description) {

	static SupplyEvent of(Value event) {
		Value endedAt = event.get("endedAt");
		return new SupplyEvent(event.get("supplyEventId").asString(),
				SupplyEventKind.valueOf(event.get("kind").asString()), Instant.ofEpochMilli(event.get("at").asLong()),
				endedAt.isNull() ? null : Instant.ofEpochMilli(endedAt.asLong()),
				event.get("description").asString(null));
	}

	/** The place of a row, for its cursor. */
	static List<String> place(Value event) {
		return DatedPage.place(event.get("at").asLong(), event.get("supplyEventId").asString());
	}

	/** What happened. */
	enum SupplyEventKind {

		DELAY, SHORTAGE, SHUTDOWN, QUALITY, LOGISTICS, INSOLVENCY, PRICE

	}

	/** Something that an event affects, by its source's own key. */
	record SupplyEffect(SupplyEffectKind kind, String id) {

		static SupplyEffect of(Value effect) {
			return new SupplyEffect(SupplyEffectKind.valueOf(effect.get("kind").asString()),
					effect.get("id").asString());
		}

	}

	/** What can be affected. */
	enum SupplyEffectKind {

		CUSTOMER, ORDER, PRODUCT, SHIPMENT, SUPPLIER

	}

}
