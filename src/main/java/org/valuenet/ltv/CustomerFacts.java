package org.valuenet.ltv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.valuenet.graph.GraphTransaction;

/**
 * What a customer's lifetime value follows from.
 *
 * @param purchases null without a purchase
 * @param contracts chains of renewals
 */
record CustomerFacts(String customerId, @Nullable DatedHistory purchases, List<ContractChain> contracts) {

	/** Facts of customers; those with neither purchase nor contract are left out. */
	static List<CustomerFacts> of(GraphTransaction transaction, List<String> customerIds, Instant asOf,
			String currency) {
		Map<String, DatedHistory> purchases = new HashMap<>();
		PurchaseHistories.of(transaction, customerIds, HistoryBasis.asOf(asOf, currency))
			.forEach((dated) -> purchases.put(dated.customerId(), dated));
		LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
		Map<String, List<ContractChain>> contracts = new HashMap<>();
		transaction
			.run("ltv/score-contract-terms",
					Map.of("customerIds", customerIds, "asOf", asOf.toEpochMilli(), "currency", currency, "minorUnits",
							HistoryBasis.MINOR_UNITS))
			.forEach((row) -> contracts.put(row.get("customerId").asString(),
					ContractChain.of(row.get("terms").asList(ContractTerm::of), today)));
		TreeSet<String> keys = new TreeSet<>(purchases.keySet());
		keys.addAll(contracts.keySet());
		List<CustomerFacts> facts = new ArrayList<>();
		keys.forEach(
				(key) -> facts.add(new CustomerFacts(key, purchases.get(key), contracts.getOrDefault(key, List.of()))));
		return facts;
	}

	/** Whether an order is in another currency and cannot be added up. */
	boolean otherCurrency() {
		return this.purchases != null && this.purchases.otherCurrency();
	}

	/**
	 * Whether a contract is in another currency, so that contracts cannot be added up.
	 */
	boolean otherCurrencyOfContracts() {
		return this.contracts.stream().anyMatch(ContractChain::otherCurrency);
	}

	/** Whether there is something to be worth, even if it cannot be told what. */
	boolean hasWorth() {
		return this.purchases != null || otherCurrencyOfContracts();
	}

}
