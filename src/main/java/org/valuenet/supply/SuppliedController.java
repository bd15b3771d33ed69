package org.valuenet.supply;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Whom suppliers supply, in GraphQL. */
@Controller
class SuppliedController {

	SuppliedController(Supplied supplied, BatchLoaderRegistry loaders) {
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("suppliedCustomers")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, supplied::customers)));
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("dependents")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, supplied::dependents)));
		loaders.<FieldKey<CountedPage>, Connection<Supplier>>forName("suppliedSuppliers")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, supplied::suppliers)));
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("suppliedByCustomers")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, supplied::byCustomers)));
	}

	@SchemaMapping(typeName = "Supplier", field = "customers")
	CompletableFuture<Connection<Customer>> customers(Supplier supplier, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> suppliedCustomers) {
		return suppliedCustomers
			.load(new FieldKey<>(supplier.id(), CountedPage.of(first, after, "supplied-customers", selection)));
	}

	@SchemaMapping(typeName = "Supplier", field = "dependents")
	CompletableFuture<Connection<Customer>> dependents(Supplier supplier, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> dependents) {
		return dependents.load(new FieldKey<>(supplier.id(), CountedPage.of(first, after, "dependents", selection)));
	}

	@SchemaMapping(typeName = "Supplier", field = "supplies")
	CompletableFuture<Connection<Supplier>> suppliers(Supplier supplier, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Supplier>> suppliedSuppliers) {
		return suppliedSuppliers
			.load(new FieldKey<>(supplier.id(), CountedPage.of(first, after, "supplied-suppliers", selection)));
	}

	@SchemaMapping(typeName = "Customer", field = "supplies")
	CompletableFuture<Connection<Customer>> byCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> suppliedByCustomers) {
		return suppliedByCustomers
			.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "supplied-customers", selection)));
	}

}
