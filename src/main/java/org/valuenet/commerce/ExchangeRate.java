package org.valuenet.commerce;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.neo4j.driver.Value;

/**
 * What one unit of a currency is worth in another from a day on.
 *
 * @param currency ISO 4217 code of the currency that is valued
 * @param quoteCurrency ISO 4217 code of the currency that the rate is in
 * @param rate exact decimal
 */
record ExchangeRate(String currency, String quoteCurrency, LocalDate day, String rate) {

	/** Decimals of a rate. */
	static final int DECIMALS = 8;

	static ExchangeRate of(Value row) {
		return new ExchangeRate(row.get("currency").asString(), row.get("quoteCurrency").asString(),
				row.get("day").asLocalDate(),
				BigDecimal.valueOf(row.get("rateE8").asLong(), DECIMALS).stripTrailingZeros().toPlainString());
	}

}
