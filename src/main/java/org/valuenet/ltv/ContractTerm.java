package org.valuenet.ltv;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A contract of a customer as the model of renewals sees it.
 *
 * @param endsOn last day, null until further notice
 * @param amountMinor what the whole term is worth, 0 where that is not known
 * @param otherCurrency whether it is not known because there is no exchange rate
 */
record ContractTerm(String kind, LocalDate startsOn, @Nullable LocalDate endsOn, double amountMinor,
		boolean otherCurrency) {

	static ContractTerm of(Value term) {
		Value end = term.get("endsOn");
		return new ContractTerm(term.get("kind").asString(), term.get("startsOn").asLocalDate(),
				end.isNull() ? null : end.asLocalDate(), term.get("amountMinor").asDouble(0),
				term.get("otherCurrency").asBoolean());
	}

	/** Days from the first to the last, which is the given one. */
	long days(LocalDate last) {
		return ChronoUnit.DAYS.between(this.startsOn, last) + 1;
	}

}
