package org.valuenet.commerce;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/**
 * A sale that may come about.
 *
 * @param stage the present one
 * @param customerId key of who considers it, null where the source names nobody
 * @param productId key of what it is about, null where the source names nothing
 */
record Opportunity(String id, String stage, @Nullable LocalDate engagedOn, @Nullable LocalDate closedOn,
		@Nullable Money value, @Nullable String customerId, @Nullable String productId) {

	static Opportunity of(Value row) {
		return new Opportunity(row.get("opportunityId").asString(), row.get("stage").asString(),
				day(row.get("engagedOn")), day(row.get("closedOn")),
				Money.of(row.get("amountMinor"), row.get("currency")), row.get("customerId").asString(null),
				row.get("productId").asString(null));
	}

	private static @Nullable LocalDate day(Value day) {
		return day.isNull() ? null : day.asLocalDate();
	}

}
