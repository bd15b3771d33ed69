package org.valuenet.supply;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.FieldKey;
import org.valuenet.api.PeriodPage;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Suppliers, and who referred whom, in GraphQL. */
@Controller
class SupplierController {

	private static final String LIST = "suppliers";

	private final Suppliers suppliers;

	private final Customers customers;

	SupplierController(Suppliers suppliers, SupplyEvents events, Customers customers, BatchLoaderRegistry loaders) {
		this.suppliers = suppliers;
		this.customers = customers;
		loaders.<FieldKey<CountedPage>, Connection<Supplier>>forName("customerSuppliers")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, suppliers::pages)));
		loaders.<FieldKey<CountedPage>, Connection<Supplier>>forName("upstreamSuppliers")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, suppliers::upstream)));
		loaders.<FieldKey<PeriodPage>, Connection<SupplyLink>>forName("supplyLinks")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, suppliers::links)));
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("referrals")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, events::referrals)));
	}

	@QueryMapping
	Connection<Supplier> suppliers(@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.suppliers.page(CountedPage.of(first, after, LIST, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "suppliers")
	CompletableFuture<Connection<Supplier>> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Supplier>> customerSuppliers) {
		return customerSuppliers.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, LIST, selection)));
	}

	@SchemaMapping
	CompletableFuture<Connection<SupplyLink>> supplyLinks(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<PeriodPage>, Connection<SupplyLink>> supplyLinks) {
		return supplyLinks.load(new FieldKey<>(customer.id(), PeriodPage.of(first, after, "supplyLinks", selection)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Customer>> referrals(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> referrals) {
		return referrals.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "referrals", selection)));
	}

	@SchemaMapping(typeName = "Supplier", field = "suppliers")
	CompletableFuture<Connection<Supplier>> upstream(Supplier supplier, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Supplier>> upstreamSuppliers) {
		return upstreamSuppliers.load(new FieldKey<>(supplier.id(), CountedPage.of(first, after, LIST, selection)));
	}

	@BatchMapping
	Map<Supplier, Customer> customer(List<Supplier> suppliers) {
		return this.customers.of(suppliers, Supplier::customerId);
	}

}
