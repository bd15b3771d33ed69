package org.valuenet.commerce;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Exchange rates to the reporting currency in GraphQL. */
@Controller
class ExchangeRateController {

	private final Facts facts;

	private final String reportingCurrency;

	ExchangeRateController(Facts facts, @Value("${valuenet.reporting-currency}") String reportingCurrency) {
		this.facts = facts;
		this.reportingCurrency = reportingCurrency;
	}

	@QueryMapping
	Connection<ExchangeRate> exchangeRates(@Argument String currency, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection) {
		TotalledPage page = TotalledPage.of(first, after, "exchangeRates", currency, null, null, selection);
		Map<String, @Nullable Object> parameters = page.days();
		parameters.put("currency", currency);
		parameters.put("quoteCurrency", this.reportingCurrency);
		List<org.neo4j.driver.Value> rows = this.facts.read("find-exchange-rates", parameters)
			.stream()
			.map((row) -> row.get("row"))
			.toList();
		return Connection.of(page.dated().page(), rows, ExchangeRate::of,
				(row) -> TotalledPage.place(row.get("day").asLocalDate(), row.get("rateId").asString()));
	}

}
