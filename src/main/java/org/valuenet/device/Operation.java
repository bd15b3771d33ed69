package org.valuenet.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.PeriodPage;

/**
 * A time in which a customer operated a device.
 *
 * @param from null where the source does not say
 * @param until null until further notice
 */
record Operation(String customerId, @Nullable Instant from, @Nullable Instant until) {

	static Operation of(Value row) {
		return new Operation(row.get("customerId").asString(), PeriodPage.instant(row.get("from")),
				PeriodPage.instant(row.get("until")));
	}

}
