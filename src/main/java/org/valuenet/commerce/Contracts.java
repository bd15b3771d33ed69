package org.valuenet.commerce;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Connection;

import org.springframework.stereotype.Component;

/** Reads contracts, those that began last first, and what they cover. */
@Component
class Contracts {

	private final Facts facts;

	Contracts(Facts facts) {
		this.facts = facts;
	}

	/** A page of each customer's contracts. */
	Map<String, Connection<Contract>> pages(TotalledPage page, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = page.days();
		parameters.put("customerIds", customerIds);
		parameters.put("counted", page.counted());
		return this.facts.read("find-contracts-of-customers", parameters)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(), (row) -> connection(page, row)));
	}

	private static Connection<Contract> connection(TotalledPage page, Record row) {
		Value count = row.get("rowCount");
		return Connection
			.of(page.dated().page(), row.get("rows").asList(Function.identity()), Contract::of,
					(contract) -> TotalledPage.place(contract.get("startsOn").asLocalDate(),
							contract.get("contractId").asString()))
			.withTotalCount(count.isNull() ? null : count.asInt());
	}

	Map<Contract, List<ContractCoverage>> coverage(List<Contract> contracts) {
		List<String> keys = contracts.stream().map(Contract::id).distinct().toList();
		return Facts.grouped(contracts, Contract::id,
				this.facts.read("find-contract-coverage", Map.of("contractIds", keys)), "contractId",
				ContractCoverage::of);
	}

}
