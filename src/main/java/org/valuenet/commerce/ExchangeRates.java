package org.valuenet.commerce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.Money;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Exchange rates to the reporting currency, newest first, and what they make of money.
 */
@Component
class ExchangeRates {

	private final Facts facts;

	private final String reportingCurrency;

	ExchangeRates(Facts facts, @Value("${valuenet.reporting-currency}") String reportingCurrency) {
		this.facts = facts;
		this.reportingCurrency = reportingCurrency;
	}

	Connection<ExchangeRate> page(TotalledPage page, String currency) {
		Map<String, @Nullable Object> parameters = page.days();
		parameters.put("currency", currency);
		parameters.put("quoteCurrency", this.reportingCurrency);
		return Connection.of(page.dated().page(), this.facts.read("find-exchange-rates", parameters),
				(row) -> ExchangeRate.of(row.get("row")), (row) -> TotalledPage
					.place(row.get("row").get("day").asLocalDate(), row.get("row").get("rateId").asString()));
	}

	/**
	 * Orders' values in the reporting currency, at the rate of the day they were placed,
	 * rounded half up once each; orders for whose day there is no rate are left out.
	 */
	Map<Order, Money> reported(Map<Order, Money> values) {
		Map<Dated, Long> rates = rates(values.entrySet()
			.stream()
			.map((entry) -> new Dated(entry.getValue().currency(), entry.getKey().placedOn()))
			.distinct()
			.toList());
		Map<Order, Money> reported = new HashMap<>();
		values.forEach((order, value) -> {
			Long rateE8 = rates.get(new Dated(value.currency(), order.placedOn()));
			if (value.currency().equals(this.reportingCurrency)) {
				reported.put(order, value);
			}
			else if (rateE8 != null) {
				reported.put(order, converted(value, rateE8));
			}
		});
		return reported;
	}

	private Money converted(Money value, long rateE8) {
		BigDecimal amount = BigDecimal.valueOf(value.amountMinor(), digits(value.currency()))
			.multiply(BigDecimal.valueOf(rateE8, ExchangeRate.DECIMALS));
		int digits = digits(this.reportingCurrency);
		return new Money(amount.setScale(digits, RoundingMode.HALF_UP).movePointRight(digits).longValueExact(),
				this.reportingCurrency);
	}

	private static int digits(String currency) {
		return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
	}

	private Map<Dated, Long> rates(List<Dated> wanted) {
		List<Map<String, Object>> pairs = wanted.stream()
			.map((one) -> Map.<String, Object>of("currency", one.currency(), "day", one.day()))
			.toList();
		return this.facts.read("find-rates-on-days", Map.of("wanted", pairs, "quoteCurrency", this.reportingCurrency))
			.stream()
			.collect(Collectors.toMap((row) -> new Dated(row.get("currency").asString(), row.get("day").asLocalDate()),
					(row) -> row.get("rateE8").asLong()));
	}

	/** A currency on a day. */
	private record Dated(String currency, LocalDate day) {
	}

}
