package org.valuenet.customer;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.FieldKey;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The network around a customer in GraphQL. */
@Controller
class NeighbourhoodController {

	NeighbourhoodController(Neighbourhoods neighbourhoods, BatchLoaderRegistry loaders) {
		loaders.<FieldKey<NeighbourhoodRequest>, Neighbourhood>forName("neighbourhoods")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, neighbourhoods::around)));
	}

	@SchemaMapping(typeName = "Customer")
	CompletableFuture<Neighbourhood> neighbourhood(Customer customer, @Argument @Nullable Integer depth,
			@Argument @Nullable Integer limit,
			DataLoader<FieldKey<NeighbourhoodRequest>, Neighbourhood> neighbourhoods) {
		return neighbourhoods.load(new FieldKey<>(customer.id(), NeighbourhoodRequest.of(depth, limit)));
	}

}
