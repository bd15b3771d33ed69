package org.valuenet.device;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Outages of all devices, of one, and of a customer's, in GraphQL. */
@Controller
class OutageController {

	private final Outages outages;

	OutageController(Outages outages, BatchLoaderRegistry loaders) {
		this.outages = outages;
		loaders.<FieldKey<OutageRequest>, Connection<Outage>>forName("customerOutages")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, outages::ofCustomers)));
		loaders.<FieldKey<OutageRequest>, Connection<Outage>>forName("deviceOutages")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, outages::ofDevices)));
	}

	@QueryMapping
	Connection<Outage> outages(@Argument @Nullable Instant from, @Argument @Nullable Instant to,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.outages.page(OutageRequest.of(from, to, first, after, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "outages")
	CompletableFuture<Connection<Outage>> ofCustomer(Customer customer, @Argument @Nullable Instant from,
			@Argument @Nullable Instant to, @Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<OutageRequest>, Connection<Outage>> customerOutages) {
		return customerOutages.load(new FieldKey<>(customer.id(), OutageRequest.of(from, to, first, after, selection)));
	}

	@SchemaMapping(typeName = "Device", field = "outages")
	CompletableFuture<Connection<Outage>> ofDevice(Device device, @Argument @Nullable Instant from,
			@Argument @Nullable Instant to, @Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<OutageRequest>, Connection<Outage>> deviceOutages) {
		return deviceOutages.load(new FieldKey<>(device.id(), OutageRequest.of(from, to, first, after, selection)));
	}

}
