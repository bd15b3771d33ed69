package org.valuenet.commerce;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/**
 * An invoice, as it stands on a day.
 *
 * @param settledOn day on which its payments reached its amount, null until they do
 * @param paid what has been paid, in its currency
 * @param late whether it was not paid in whole by its due day, which has passed
 * @param customerId key of who owes it
 */
record Invoice(String id, LocalDate issuedOn, LocalDate dueOn, @Nullable LocalDate settledOn, Money amount, Money paid,
		boolean late, @Nullable Boolean disputed, @Nullable String customerId) {

	static Invoice of(Value row, Record settlement) {
		String currency = row.get("currency").asString();
		Value settledOn = settlement.get("settledOn");
		Value disputed = row.get("disputed");
		return new Invoice(row.get("invoiceId").asString(), row.get("issuedOn").asLocalDate(),
				row.get("dueOn").asLocalDate(), settledOn.isNull() ? null : settledOn.asLocalDate(),
				new Money(row.get("amountMinor").asLong(), currency),
				new Money(settlement.get("paidMinor").asLong(), currency), settlement.get("late").asBoolean(),
				disputed.isNull() ? null : disputed.asBoolean(), row.get("customerId").asString(null));
	}

}
