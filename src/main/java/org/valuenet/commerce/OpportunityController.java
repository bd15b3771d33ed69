package org.valuenet.commerce;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.FieldKey;
import org.valuenet.catalogue.Product;
import org.valuenet.catalogue.Products;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Opportunities and their stages in GraphQL. */
@Controller
class OpportunityController {

	private final Opportunities opportunities;

	private final Customers customers;

	private final Products products;

	OpportunityController(Opportunities opportunities, Customers customers, Products products,
			BatchLoaderRegistry loaders) {
		this.opportunities = opportunities;
		this.customers = customers;
		this.products = products;
		loaders.<FieldKey<OpportunityRequest>, TotalledConnection<Opportunity>>forName("customerOpportunities")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, opportunities::pages)));
	}

	@QueryMapping
	TotalledConnection<Opportunity> opportunities(@Argument @Nullable String stage, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection) {
		return this.opportunities.page(OpportunityRequest.of(first, after, stage, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "opportunities")
	CompletableFuture<TotalledConnection<Opportunity>> ofCustomer(Customer customer, @Argument @Nullable String stage,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<OpportunityRequest>, TotalledConnection<Opportunity>> customerOpportunities) {
		return customerOpportunities
			.load(new FieldKey<>(customer.id(), OpportunityRequest.of(first, after, stage, selection)));
	}

	@BatchMapping(typeName = "Opportunity")
	Map<Opportunity, Customer> customer(List<Opportunity> opportunities) {
		return Facts.joined(opportunities, Opportunity::customerId, this.customers::byKey);
	}

	@BatchMapping(typeName = "Opportunity")
	Map<Opportunity, Product> product(List<Opportunity> opportunities) {
		return Facts.joined(opportunities, Opportunity::productId, this.products::byKey);
	}

	@BatchMapping(typeName = "Opportunity")
	Map<Opportunity, List<StageEntry>> stages(List<Opportunity> opportunities) {
		return this.opportunities.stages(opportunities);
	}

}
