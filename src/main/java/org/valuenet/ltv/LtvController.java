package org.valuenet.ltv;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.access.Classification;
import org.valuenet.access.Viewer;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.Connection;
import org.valuenet.api.Cursor;
import org.valuenet.api.FieldKey;
import org.valuenet.api.Page;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;
import org.valuenet.ltv.LtvScores.Basis;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Lifetime value and its models in GraphQL. */
@Controller
class LtvController {

	private static final int LONGEST_HORIZON_DAYS = 3_650;

	private final Graph graph;

	private final Viewer viewer;

	LtvController(Graph graph, Viewer viewer, LtvScores scores, BatchLoaderRegistry loaders) {
		this.graph = graph;
		this.viewer = viewer;
		loaders.<FieldKey<Basis>, LtvAnswer>forName("lifetimeValues")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, scores::of)));
	}

	@SchemaMapping
	CompletableFuture<@Nullable LifetimeValue> lifetimeValue(Customer customer, @Argument @Nullable Instant asOf,
			@Argument @Nullable Integer horizonDays, @Argument @Nullable Double discountRatePerYear,
			DataLoader<FieldKey<Basis>, LtvAnswer> lifetimeValues) {
		int days = (horizonDays != null) ? horizonDays : LtvScores.HORIZON_DAYS;
		if (days < 1 || days > LONGEST_HORIZON_DAYS) {
			throw new BadRequestException(
					"argument horizonDays: " + days + " is out of range; ask for 1 to " + LONGEST_HORIZON_DAYS);
		}
		if (discountRatePerYear != null && !(discountRatePerYear >= 0 && discountRatePerYear <= 1)) {
			throw new BadRequestException("argument discountRatePerYear: " + discountRatePerYear
					+ " is out of range; give a rate of 0 to 1, such as 0.1");
		}
		return lifetimeValues.load(new FieldKey<>(customer.id(), new Basis(asOf, days, discountRatePerYear)))
			.thenApply((answer) -> (answer != null) ? answer.value() : null);
	}

	@SchemaMapping
	CompletableFuture<@Nullable String> lifetimeValueAbsence(Customer customer, @Argument @Nullable Instant asOf,
			DataLoader<FieldKey<Basis>, LtvAnswer> lifetimeValues) {
		if (!this.viewer.sees(Classification.MONEY)) {
			return CompletableFuture.completedFuture("WITHHELD");
		}
		return lifetimeValues.load(new FieldKey<>(customer.id(), new Basis(asOf, LtvScores.HORIZON_DAYS, null)))
			.thenApply((answer) -> (answer != null) ? answer.absence() : null);
	}

	@QueryMapping
	Connection<LtvModel> ltvModels(@Argument @Nullable Integer first, @Argument @Nullable String after) {
		Page page = Page.of(first, after, "ltvModels");
		Cursor place = page.after();
		List<LtvModel> models = this.graph
			.read("ltv/find-ltv-models",
					Map.of("scope", this.viewer.scope().parameter(), "beforeAt",
							(place != null) ? place.number(0) : Long.MAX_VALUE, "beforeFitted",
							(place != null) ? place.number(1) : Long.MAX_VALUE, "afterId",
							(place != null) ? place.key() : "", "limit", page.limit()))
			.stream()
			.map((row) -> LtvModelNode.read(row.get("model")))
			.toList();
		return Connection.of(page, models, (model) -> model,
				(model) -> List.of(String.valueOf(model.dataAsOf().toEpochMilli()),
						String.valueOf(model.fittedAt().toEpochMilli()), model.id()));
	}

}
