package org.valuenet.commerce;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Invoices and payments in GraphQL. */
@Controller
class InvoiceController {

	private final Invoices invoices;

	private final Customers customers;

	InvoiceController(Invoices invoices, Customers customers, BatchLoaderRegistry loaders) {
		this.invoices = invoices;
		this.customers = customers;
		loaders.<FieldKey<InvoiceRequest>, TotalledConnection<Invoice>>forName("customerInvoices")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, invoices::pages)));
	}

	@QueryMapping
	TotalledConnection<Invoice> invoices(@Argument @Nullable Instant from, @Argument @Nullable Instant to,
			@Argument @Nullable Boolean late, @Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.invoices.page(InvoiceRequest.of(first, after, from, to, late, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "invoices")
	CompletableFuture<TotalledConnection<Invoice>> ofCustomer(Customer customer, @Argument @Nullable Instant from,
			@Argument @Nullable Instant to, @Argument @Nullable Boolean late, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<InvoiceRequest>, TotalledConnection<Invoice>> customerInvoices) {
		return customerInvoices
			.load(new FieldKey<>(customer.id(), InvoiceRequest.of(first, after, from, to, late, selection)));
	}

	@BatchMapping(typeName = "Invoice")
	Map<Invoice, Customer> customer(List<Invoice> invoices) {
		return Facts.joined(invoices, Invoice::customerId, this.customers::byKey);
	}

	@BatchMapping(typeName = "Invoice")
	Map<Invoice, List<Payment>> payments(List<Invoice> invoices) {
		return this.invoices.payments(invoices);
	}

}
