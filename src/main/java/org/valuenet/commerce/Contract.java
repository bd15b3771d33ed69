package org.valuenet.commerce;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/**
 * A contract that a customer holds.
 *
 * @param endsOn its last day, null until further notice
 */
record Contract(String id, String kind, LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable Money value) {

	static Contract of(Value row) {
		Value endsOn = row.get("endsOn");
		return new Contract(row.get("contractId").asString(), row.get("kind").asString(),
				row.get("startsOn").asLocalDate(), endsOn.isNull() ? null : endsOn.asLocalDate(),
				Money.of(row.get("amountMinor"), row.get("currency")));
	}

}
