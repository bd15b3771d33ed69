package org.valuenet.device;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
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

/** Components of devices, their operators and departments, in GraphQL. */
@Controller
class FittingController {

	private final Fittings fittings;

	private final Customers customers;

	FittingController(Fittings fittings, Customers customers, BatchLoaderRegistry loaders) {
		this.fittings = fittings;
		this.customers = customers;
		loaders.<FieldKey<CountedPage>, Connection<Component>>forName("deviceComponents")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, fittings::components)));
		loaders.<FieldKey<CountedPage>, Connection<Department>>forName("departments")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, fittings::departments)));
		loaders.<FieldKey<CountedPage>, Connection<Device>>forName("usedDevices")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, fittings::used)));
	}

	@QueryMapping
	Connection<Component> components(@Argument String partNumber, @Argument @Nullable String batch,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		String list = "parts?" + Integer.toHexString((partNumber + "\n" + batch).hashCode());
		return this.fittings.byPart(CountedPage.of(first, after, list, selection), partNumber, batch);
	}

	@SchemaMapping(typeName = "Device", field = "components")
	CompletableFuture<Connection<Component>> ofDevice(Device device, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Component>> deviceComponents) {
		return deviceComponents
			.load(new FieldKey<>(device.id(), CountedPage.of(first, after, "components", selection)));
	}

	@BatchMapping
	Map<Device, Customer> operator(List<Device> devices) {
		Map<String, String> operators = this.fittings.operators(devices);
		return this.customers.of(devices, (device) -> operators.get(device.id()));
	}

	@SchemaMapping
	CompletableFuture<Connection<Department>> departments(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Department>> departments) {
		return departments.load(new FieldKey<>(customer.id(), CountedPage.of(first, after, "departments", selection)));
	}

	@SchemaMapping(typeName = "Department", field = "devices")
	CompletableFuture<Connection<Device>> used(Department department, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<CountedPage>, Connection<Device>> usedDevices) {
		return usedDevices
			.load(new FieldKey<>(department.id(), CountedPage.of(first, after, "used-devices", selection)));
	}

}
