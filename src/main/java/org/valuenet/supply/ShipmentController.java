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
import org.valuenet.api.Keyed;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Shipments in GraphQL. */
@Controller
class ShipmentController {

	private final Shipments shipments;

	private final Customers customers;

	ShipmentController(Shipments shipments, Customers customers, BatchLoaderRegistry loaders) {
		this.shipments = shipments;
		this.customers = customers;
		loaders.<FieldKey<ShipmentRequest>, Connection<Shipment>>forName("customerShipments")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, shipments::pages)));
		loaders.<FieldKey<ShipmentRequest>, Connection<Shipment>>forName("orderShipments")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, shipments::ofOrders)));
	}

	@QueryMapping
	Connection<Shipment> shipments(@Argument @Nullable Boolean late, @Argument @Nullable Boolean delivered,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.shipments.page(request(ShipmentRequest.states(late, delivered), first, after, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "shipments")
	CompletableFuture<Connection<Shipment>> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<ShipmentRequest>, Connection<Shipment>> customerShipments) {
		return customerShipments
			.load(new FieldKey<>(customer.id(), request(ShipmentRequest.states(null, null), first, after, selection)));
	}

	@SchemaMapping(typeName = "Order", field = "shipments")
	CompletableFuture<Connection<Shipment>> ofOrder(Keyed order, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<ShipmentRequest>, Connection<Shipment>> orderShipments) {
		return orderShipments
			.load(new FieldKey<>(order.id(), request(ShipmentRequest.states(null, null), first, after, selection)));
	}

	@BatchMapping
	Map<Shipment, Customer> customer(List<Shipment> shipments) {
		return this.customers.of(shipments, Shipment::customerId);
	}

	private static ShipmentRequest request(List<String> states, @Nullable Integer first, @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return new ShipmentRequest(CountedPage.of(first, after, ShipmentRequest.list(states), selection), states);
	}

}
