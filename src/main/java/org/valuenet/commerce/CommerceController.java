package org.valuenet.commerce;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.FieldKey;
import org.valuenet.api.Money;
import org.valuenet.customer.Customer;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Orders in GraphQL. */
@Controller
class CommerceController {

	private final Orders orders;

	CommerceController(Orders orders, BatchLoaderRegistry loaders) {
		this.orders = orders;
		loaders.<FieldKey<TotalledPage>, TotalledConnection<Order>>forName("customerOrders")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, orders::pages)));
	}

	@QueryMapping
	TotalledConnection<Order> orders(@Argument @Nullable Instant from, @Argument @Nullable Instant to,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.orders.page(page(first, after, from, to, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "orders")
	CompletableFuture<TotalledConnection<Order>> ofCustomer(Customer customer, @Argument @Nullable Instant from,
			@Argument @Nullable Instant to, @Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<TotalledPage>, TotalledConnection<Order>> customerOrders) {
		return customerOrders.load(new FieldKey<>(customer.id(), page(first, after, from, to, selection)));
	}

	@BatchMapping(typeName = "Order")
	Map<Order, Money> total(List<Order> orders) {
		return this.orders.totals(orders);
	}

	@BatchMapping(typeName = "Order")
	Map<Order, Money> gross(List<Order> orders) {
		return this.orders.grossValues(orders);
	}

	@BatchMapping(typeName = "Order")
	Map<Order, List<Refund>> refunds(List<Order> orders) {
		return this.orders.refunds(orders);
	}

	@BatchMapping(typeName = "Order")
	Map<Order, List<OrderLine>> lines(List<Order> orders) {
		return this.orders.lines(orders);
	}

	private static TotalledPage page(@Nullable Integer first, @Nullable String after, @Nullable Instant from,
			@Nullable Instant to, DataFetchingFieldSelectionSet selection) {
		return TotalledPage.of(first, after, "orders", null, from, to, selection);
	}

}
