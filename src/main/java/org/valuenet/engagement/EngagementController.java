package org.valuenet.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import org.valuenet.customer.Rep;
import org.valuenet.engagement.Engagements.DatedRequest;
import org.valuenet.engagement.ServiceRequest.ServiceStep;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Interactions and service requests in GraphQL. */
@Controller
class EngagementController {

	private static final String INTERACTIONS = "interactions";

	private static final String REQUESTS = "serviceRequests";

	private final Engagements engagements;

	private final Customers customers;

	EngagementController(Engagements engagements, Customers customers, BatchLoaderRegistry loaders) {
		this.engagements = engagements;
		this.customers = customers;
		loaders.<FieldKey<DatedRequest>, Connection<Interaction>>forName("customerInteractions")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, engagements::interactions)));
		loaders.<FieldKey<DatedRequest>, Connection<ServiceRequest>>forName("customerServiceRequests")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, engagements::requests)));
	}

	@QueryMapping
	Connection<Interaction> interactions(@Argument @Nullable Instant from, @Argument @Nullable Instant to,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.engagements.interactions(request(INTERACTIONS, from, to, first, after, selection));
	}

	@QueryMapping
	Connection<ServiceRequest> serviceRequests(@Argument @Nullable Instant from, @Argument @Nullable Instant to,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.engagements.requests(request(REQUESTS, from, to, first, after, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "interactions")
	CompletableFuture<Connection<Interaction>> interactionsOf(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<DatedRequest>, Connection<Interaction>> customerInteractions) {
		return customerInteractions
			.load(new FieldKey<>(customer.id(), request(INTERACTIONS, null, null, first, after, selection)));
	}

	@SchemaMapping(typeName = "Customer", field = "serviceRequests")
	CompletableFuture<Connection<ServiceRequest>> requestsOf(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<DatedRequest>, Connection<ServiceRequest>> customerServiceRequests) {
		return customerServiceRequests
			.load(new FieldKey<>(customer.id(), request(REQUESTS, null, null, first, after, selection)));
	}

	@BatchMapping(typeName = "Interaction", field = "customer")
	Map<Interaction, Customer> ofInteractions(List<Interaction> interactions) {
		return this.customers.of(interactions, Interaction::customerId);
	}

	@BatchMapping(typeName = "ServiceRequest", field = "customer")
	Map<ServiceRequest, Customer> ofRequests(List<ServiceRequest> requests) {
		return this.customers.of(requests, ServiceRequest::customerId);
	}

	@BatchMapping
	Map<ServiceRequest, List<ServiceStep>> steps(List<ServiceRequest> requests) {
		return this.engagements.steps(requests);
	}

	@BatchMapping
	Map<Rep, List<Territory>> territories(List<Rep> reps) {
		return this.engagements.territories(reps);
	}

	private static DatedRequest request(String list, @Nullable Instant from, @Nullable Instant to,
			@Nullable Integer first, @Nullable String after, DataFetchingFieldSelectionSet selection) {
		return new DatedRequest(DatedPage.of(first, after, list, from, to), CountedPage.isSelected(selection));
	}

}
