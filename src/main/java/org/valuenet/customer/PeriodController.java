package org.valuenet.customer;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.PeriodPage;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Responsibilities and ownership over time in GraphQL. */
@Controller
class PeriodController {

	PeriodController(Periods periods, BatchLoaderRegistry loaders) {
		loaders.<FieldKey<PeriodPage>, Connection<Responsibility>>forName("responsibilities")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, periods::responsibilities)));
		loaders.<FieldKey<PeriodPage>, Connection<Ownership>>forName("ownerships")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, periods::ownerships)));
	}

	@SchemaMapping(typeName = "Customer")
	CompletableFuture<Connection<Responsibility>> responsibilities(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<PeriodPage>, Connection<Responsibility>> responsibilities) {
		return responsibilities
			.load(new FieldKey<>(customer.id(), PeriodPage.of(first, after, "responsibilities", selection)));
	}

	@SchemaMapping(typeName = "Customer")
	CompletableFuture<Connection<Ownership>> ownerships(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<PeriodPage>, Connection<Ownership>> ownerships) {
		return ownerships.load(new FieldKey<>(customer.id(), PeriodPage.of(first, after, "ownerships", selection)));
	}

}
