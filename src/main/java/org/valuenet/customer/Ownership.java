package org.valuenet.customer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.PeriodPage;

/**
 * A time in which a customer held a share of another one.
 *
 * @param share 0 to 1, null where the source does not say
 * @param from null where the source does not say
 * @param until null until further notice
 */
record Ownership(Customer owner, @Nullable Double share, @Nullable Instant from, @Nullable Instant until) {

	static Ownership of(Value row) {
		Value share = row.get("share");
		return new Ownership(Customer.of(row.get("owner")), share.isNull() ? null : share.asDouble(),
				PeriodPage.instant(row.get("from")), PeriodPage.instant(row.get("until")));
	}

}
