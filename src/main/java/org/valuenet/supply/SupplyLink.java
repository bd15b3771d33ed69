package org.valuenet.supply;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.PeriodPage;

/**
 * A time in which a supplier supplied a customer.
 *
 * @param shareOfSpend 0 to 1, null where the source does not say
 * @param from null where the source does not say
 * @param until null until further notice
 */
record SupplyLink(Supplier supplier, @Nullable Double shareOfSpend, @Nullable Instant from, @Nullable Instant until) {

	static SupplyLink of(Value row) {
		Value share = row.get("shareOfSpend");
		return new SupplyLink(Supplier.of(row.get("supplier")), share.isNull() ? null : share.asDouble(),
				PeriodPage.instant(row.get("from")), PeriodPage.instant(row.get("until")));
	}

}
