package org.valuenet.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyTests {

	@ParameterizedTest
	@CsvSource({ "12990, CNY, 129.90 CNY", "-5, USD, -0.05 USD", "1500, JPY, 1500 JPY", "1234, KWD, 1.234 KWD",
			"9223372036854775807, CNY, 92233720368547758.07 CNY" })
	void amountIsShownWithItsCurrencysDecimals(long amountMinor, String currency, String formatted) {
		assertThat(new Money(amountMinor, currency).formatted()).isEqualTo(formatted);
	}

}
