package org.valuenet.api;

import java.math.BigDecimal;
import java.util.Currency;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An exact amount of money.
 *
 * @param amountMinor amount in the currency's minor unit (fen, cents)
 * @param currency ISO 4217 code
 */
public record Money(long amountMinor, String currency) {

	/** The amount of two columns; null where either is. */
	public static @Nullable Money of(Value amountMinor, Value currency) {
		return (amountMinor.isNull() || currency.isNull()) ? null
				: new Money(amountMinor.asLong(), currency.asString());
	}

	/** The amount to the nearest minor unit. */
	public static Money rounded(double amountMinor, String currency) {
		return new Money(Math.round(amountMinor), currency);
	}

	/** The amount as a decimal with the currency's digits, and its code: 129.90 CNY. */
	public String formatted() {
		int digits = Math.max(0, Currency.getInstance(this.currency).getDefaultFractionDigits());
		return BigDecimal.valueOf(this.amountMinor, digits).toPlainString() + " " + this.currency;
	}

}
