package org.valuenet.customer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.PeriodPage;

/**
 * A time in which a rep was responsible for a customer.
 *
 * @param from null where the source does not say
 * @param until null until further notice
 */
record Responsibility(Rep rep, @Nullable Instant from, @Nullable Instant until) {

	static Responsibility of(Value row) {
		return new Responsibility(new Rep(row.get("repId").asString(), row.get("name").asString()),
				PeriodPage.instant(row.get("from")), PeriodPage.instant(row.get("until")));
	}

}
