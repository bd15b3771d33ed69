package org.valuenet.customer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.AsOf;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.FieldKey;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Customers in GraphQL. */
@Controller
class CustomerController {

	private final Customers customers;

	private final CustomerKeys keys;

	private final CustomerRelations relations;

	private final AsOf asOf;

	CustomerController(Customers customers, CustomerKeys customerKeys, CustomerRelations relations, AsOf asOf,
			BatchLoaderRegistry loaders) {
		this.customers = customers;
		this.keys = customerKeys;
		this.relations = relations;
		this.asOf = asOf;
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("parents")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, relations::parents)));
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("subsidiaries")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, relations::subsidiaries)));
		loaders.<FieldKey<CountedPage>, Connection<Contact>>forName("contacts")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, relations::contacts)));
		loaders.<FieldKey<CountedPage>, Connection<CustomerAlias>>forName("aliases")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, relations::aliases)));
	}

	@QueryMapping
	@Nullable Customer customer(@Argument String id) {
		return this.keys.named(id);
	}

	@QueryMapping
	Connection<Customer> customers(@Argument @Nullable CustomerFilter filter, @Argument @Nullable CustomerOrder orderBy,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		CustomerFilter wanted = (filter != null) ? filter : CustomerFilter.ALL;
		CustomerOrder order = (orderBy != null) ? orderBy : CustomerOrder.BY_NAME;
		Connection<Customer> page = this.customers.page(wanted, order, first, after);
		return CountedPage.isSelected(selection) ? page.withTotalCount(this.customers.count(wanted)) : page;
	}

	@BatchMapping
	Map<Customer, Boolean> stale(List<Customer> customers) {
		Instant now = this.asOf.current();
		return customers.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (customer) -> customer.isStale(now)));
	}

	@BatchMapping
	Map<Customer, Rep> owner(List<Customer> customers) {
		return byCustomer(customers, this.relations::owners);
	}

	@BatchMapping
	Map<Customer, Customer> parent(List<Customer> customers) {
		return byCustomer(customers, this.relations::largestParents);
	}

	private static <T> Map<Customer, T> byCustomer(List<Customer> customers,
			Function<List<String>, Map<String, T>> load) {
		Map<String, T> loaded = load.apply(customers.stream().map(Customer::id).distinct().toList());
		return customers.stream()
			.distinct()
			.filter((customer) -> loaded.containsKey(customer.id()))
			.collect(Collectors.toMap(Function.identity(), (customer) -> loaded.get(customer.id())));
	}

	@SchemaMapping
	CompletableFuture<Connection<Customer>> parents(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> parents) {
		return parents.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "parents", selection)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Customer>> subsidiaries(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> subsidiaries) {
		return subsidiaries
			.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "subsidiaries", selection)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Contact>> contacts(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Contact>> contacts) {
		return contacts.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "contacts", selection)));
	}

	@SchemaMapping
	CompletableFuture<Connection<CustomerAlias>> aliases(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<CustomerAlias>> aliases) {
		return aliases.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "aliases", selection)));
	}

}
