package org.valuenet.device;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.FieldKey;
import org.valuenet.api.KeySpellings;
import org.valuenet.customer.Customer;
import org.valuenet.device.Measurements.Coverage;
import org.valuenet.device.Measurements.Reliability;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Devices and their signals in GraphQL. */
@Controller
class DeviceController {

	private static final String LIST = "devices";

	private static final int ONLINE_DAYS = 30;

	private static final int RELIABILITY_DAYS = 90;

	private final Devices devices;

	private final KeySpellings spellings;

	DeviceController(Devices devices, Measurements measurements, KeySpellings spellings, BatchLoaderRegistry loaders) {
		this.devices = devices;
		this.spellings = spellings;
		loaders.<FieldKey<DeviceRequest>, Connection<Device>>forName("customerDevices")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, devices::pages)));
		loaders.<FieldKey<SignalRequest>, Connection<Signal>>forName("signals")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, devices::signals)));
		loaders.<FieldKey<Window>, Coverage>forName("onlineRates")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, measurements::onlineRates)));
		loaders.<FieldKey<Window>, Reliability>forName("reliability")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, measurements::reliability)));
	}

	@QueryMapping
	@Nullable Device device(@Argument String id) {
		return this.spellings.of("deviceId", id)
			.stream()
			.map(this.devices::byKey)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	@QueryMapping
	Connection<Device> devices(@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataFetchingFieldSelectionSet selection) {
		return this.devices.page(CountedPage.of(first, after, LIST, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "devices")
	CompletableFuture<Connection<Device>> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<DeviceRequest>, Connection<Device>> customerDevices) {
		return customerDevices.load(new FieldKey<>(customer.id(),
				new DeviceRequest(CountedPage.of(first, after, LIST, selection), SignalRequest.within(selection))));
	}

	@SchemaMapping
	CompletableFuture<Connection<Signal>> signals(Device device, @Argument @Nullable List<String> kinds,
			@Argument @Nullable Instant from, @Argument @Nullable Instant to, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<FieldKey<SignalRequest>, Connection<Signal>> signals) {
		SignalRequest request = SignalRequest.of(kinds, from, to, first, after);
		Device.ReadSignals read = device.read();
		return (read != null && read.request().equals(request)) ? CompletableFuture.completedFuture(read.signals())
				: signals.load(new FieldKey<>(device.id(), request));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Coverage> onlineRate(Device device, @Argument @Nullable Integer windowDays,
			@Argument @Nullable Instant asOf, DataLoader<FieldKey<Window>, Coverage> onlineRates) {
		return onlineRates.load(new FieldKey<>(device.id(), Window.of(windowDays, ONLINE_DAYS, asOf)));
	}

	@SchemaMapping
	CompletableFuture<@Nullable Double> mtbfHours(Device device, @Argument @Nullable Integer windowDays,
			@Argument @Nullable Instant asOf, DataLoader<FieldKey<Window>, Reliability> reliability) {
		return reliability.load(new FieldKey<>(device.id(), Window.of(windowDays, RELIABILITY_DAYS, asOf)))
			.thenApply((found) -> (found != null) ? found.mtbfHours() : null);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Double> mttrHours(Device device, @Argument @Nullable Integer windowDays,
			@Argument @Nullable Instant asOf, DataLoader<FieldKey<Window>, Reliability> reliability) {
		return reliability.load(new FieldKey<>(device.id(), Window.of(windowDays, RELIABILITY_DAYS, asOf)))
			.thenApply((found) -> (found != null) ? found.mttrHours() : null);
	}

}
