package org.valuenet.commerce;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Contracts in GraphQL. */
@Controller
class ContractController {

	private final Contracts contracts;

	ContractController(Contracts contracts, BatchLoaderRegistry loaders) {
		this.contracts = contracts;
		loaders.<FieldKey<TotalledPage>, Connection<Contract>>forName("customerContracts")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, contracts::pages)));
	}

	@SchemaMapping(typeName = "Customer", field = "contracts")
	CompletableFuture<Connection<Contract>> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<TotalledPage>, Connection<Contract>> customerContracts) {
		return customerContracts.load(
				new FieldKey<>(customer.id(), TotalledPage.of(first, after, "contracts", null, null, null, selection)));
	}

	@BatchMapping(typeName = "Contract")
	Map<Contract, List<ContractCoverage>> covers(List<Contract> contracts) {
		return this.contracts.coverage(contracts);
	}

}
