package org.valuenet.device;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.PeriodPage;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Who operated devices over time, in GraphQL. */
@Controller
class OperationController {

	private final Customers customers;

	OperationController(Fittings fittings, Customers customers, BatchLoaderRegistry loaders) {
		this.customers = customers;
		loaders.<FieldKey<PeriodPage>, Connection<Operation>>forName("operations")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, fittings::operations)));
	}

	@SchemaMapping(typeName = "Device")
	CompletableFuture<Connection<Operation>> operations(Device device, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<PeriodPage>, Connection<Operation>> operations) {
		return operations.load(new FieldKey<>(device.id(), PeriodPage.of(first, after, "operations", selection)));
	}

	@BatchMapping(typeName = "Operation")
	Map<Operation, Customer> operator(List<Operation> operations) {
		return this.customers.of(operations, Operation::customerId);
	}

}
