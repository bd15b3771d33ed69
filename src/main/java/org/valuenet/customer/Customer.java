package org.valuenet.customer;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/**
 * A customer, as other rooms hang their fields on it.
 *
 * @param id the source's own key
 * @param lastSignalAt newest fact of any source
 */
public record Customer(String id, String name, @Nullable String industry, @Nullable String segment,
		@Nullable String region, @Nullable Money creditLimit, @Nullable Grade grade, @Nullable Instant lastSignalAt) {

	private static final Duration FRESH = Duration.ofDays(2);

	/** Reads the map that the queries of this room return. */
	static Customer of(Value customer) {
		String grade = customer.get("grade").asString(null);
		Value lastSignalAt = customer.get("lastSignalAt");
		return new Customer(customer.get("customerId").asString(), customer.get("name").asString(),
				customer.get("industry").asString(null), customer.get("segment").asString(null),
				customer.get("region").asString(null),
				Money.of(customer.get("creditLimitMinor"), customer.get("creditLimitCurrency")),
				(grade != null) ? Grade.valueOf(grade) : null,
				lastSignalAt.isNull() ? null : Instant.ofEpochMilli(lastSignalAt.asLong()));
	}

	/** Whether no fact came in the last 48 hours; exactly 48 hours is not stale. */
	boolean isStale(Instant asOf) {
		return this.lastSignalAt == null || this.lastSignalAt.isBefore(asOf.minus(FRESH));
	}

}
