package org.valuenet.supply;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import org.valuenet.supply.SupplyEvent.SupplyEffect;
import org.valuenet.supply.SupplyEvents.EventRequest;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Supply events and what they reach, in GraphQL. */
@Controller
class SupplyEventController {

	private static final String LIST = "supplyEvents";

	private final SupplyEvents events;

	SupplyEventController(SupplyEvents events, BatchLoaderRegistry loaders) {
		this.events = events;
		loaders.<FieldKey<EventRequest>, Connection<SupplyEvent>>forName("customerSupplyEvents")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, events::pages)));
		loaders.<FieldKey<CountedPage>, Connection<SupplyEffect>>forName("effects")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, events::effects)));
		loaders.<FieldKey<CountedPage>, Connection<Customer>>forName("reachedCustomers")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, events::reached)));
	}

	@QueryMapping
	Connection<SupplyEvent> supplyEvents(@Argument @Nullable Instant from, @Argument @Nullable Instant to,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.events.page(DatedPage.of(first, after, LIST, from, to), CountedPage.isSelected(selection));
	}

	@SchemaMapping(typeName = "Customer", field = "supplyEvents")
	CompletableFuture<Connection<SupplyEvent>> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<EventRequest>, Connection<SupplyEvent>> customerSupplyEvents) {
		return customerSupplyEvents.load(new FieldKey<>(customer.id(),
				new EventRequest(DatedPage.of(first, after, LIST, null, null), CountedPage.isSelected(selection))));
	}

	@SchemaMapping
	CompletableFuture<Connection<SupplyEffect>> effects(SupplyEvent event, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<SupplyEffect>> effects) {
		return effects.load(new FieldKey<>(event.id(), CountedPage.of(first, after, "effects", selection)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Customer>> customers(SupplyEvent event, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Customer>> reachedCustomers) {
		return reachedCustomers.load(new FieldKey<>(event.id(), CountedPage.of(first, after, "reached", selection)));
	}

}
