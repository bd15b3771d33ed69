package org.valuenet.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.valuenet.api.AsOf;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;
import org.valuenet.measure.Signals.Measured;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The measured signals of customers. */
@Controller
class MeasureController {

	private final Graph graph;

	private final AsOf asOf;

	private final MeasureRegistry registry;

	private final Signals signals;

	MeasureController(Graph graph, AsOf asOf, MeasureRegistry registry, Signals signals, BatchLoaderRegistry loaders) {
		this.graph = graph;
		this.asOf = asOf;
		this.registry = registry;
		this.signals = signals;
		loaders.<FieldKey<AtInstant>, List<MeasureValue>>forName("measures")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, this::load)));
	}

	@SchemaMapping
	CompletableFuture<List<MeasureValue>> measures(Customer customer, @Argument @Nullable Instant asOf,
			DataLoader<FieldKey<AtInstant>, List<MeasureValue>> measures) {
		return measures.load(new FieldKey<>(customer.id(), new AtInstant(asOf)));
	}

	private Map<String, List<MeasureValue>> load(AtInstant at, List<String> customerIds) {
		Instant instant = this.asOf.orCurrent(at.asOf());
		return this.graph.inRead((transaction) -> this.signals.measure(transaction, customerIds, instant))
			.stream()
			.collect(Collectors.toMap(Measured::customerId, this::values));
	}

	private List<MeasureValue> values(Measured measured) {
		return this.registry.all()
			.stream()
			.map((measure) -> MeasureValue.of(measure.name(), measure.unit(),
					Values.value(measured.signals().get(measure.name()))))
			.toList();
	}

	record AtInstant(@Nullable Instant asOf) {
	}

	record MeasureValue(String name, @Nullable Double value, @Nullable String absence, String unit, int observations,
			@Nullable Instant newestAt, double coverage) {

		static MeasureValue of(String name, String unit, Value signal) {
			Value newest = signal.get("newestAt");
			return new MeasureValue(name, signal.get("value").isNull() ? null : signal.get("value").asDouble(),
					signal.get("absence").isNull() ? null : signal.get("absence").asString(), unit,
					signal.get("observations").asInt(), newest.isNull() ? null : Instant.ofEpochMilli(newest.asLong()),
					signal.get("coverage").asDouble());
		}

	}

}
