package org.valuenet.commerce;

import java.util.Currency;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.Connection;
import org.valuenet.api.Money;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Exchange rates, and orders in the reporting currency, in GraphQL. */
@Controller
class ExchangeRateController {

	private final ExchangeRates rates;

	private final Orders orders;

	ExchangeRateController(ExchangeRates rates, Orders orders) {
		this.rates = rates;
		this.orders = orders;
	}

	@QueryMapping
	Connection<ExchangeRate> exchangeRates(@Argument String currency, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection) {
		requireKnown(currency);
		return this.rates.page(TotalledPage.of(first, after, "exchangeRates", currency, null, null, selection),
				currency);
	}

	private static void requireKnown(String currency) {
		try {
			Currency.getInstance(currency);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRequestException(
					"argument currency: this is no ISO 4217 code; write one in capitals, such as USD");
		}
	}

	@BatchMapping(typeName = "Order")
	Map<Order, Money> reportedTotal(List<Order> orders) {
		return this.rates.reported(this.orders.totals(orders));
	}

}
