package org.valuenet.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.access.Viewer;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;
import org.valuenet.health.HealthScore.Contribution;
import org.valuenet.health.HealthScores.Basis;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Health in GraphQL. */
@Controller
class HealthController {

	private static final int MOST_DAYS = 400;

	private final HealthScores scores;

	private final Graph graph;

	private final Viewer viewer;

	HealthController(HealthScores scores, Graph graph, Viewer viewer, BatchLoaderRegistry loaders) {
		this.scores = scores;
		this.graph = graph;
		this.viewer = viewer;
		loaders.<FieldKey<Basis>, HealthScore>forName("health")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, scores::of)));
		loaders.<FieldKey<Period>, List<HealthPoint>>forName("healthHistory")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, this::days)));
	}

	@SchemaMapping
	CompletableFuture<@Nullable HealthScore> health(Customer customer, @Argument @Nullable Instant asOf,
			@Argument @Nullable String scorecard, DataLoader<FieldKey<Basis>, HealthScore> health) {
		return health.load(new FieldKey<>(customer.id(), new Basis(asOf, scorecard)));
	}

	@BatchMapping(typeName = "HealthScore")
	Map<HealthScore, List<Contribution>> contributions(List<HealthScore> scores) {
		return this.scores.contributions(scores);
	}

	@SchemaMapping
	CompletableFuture<List<HealthPoint>> healthHistory(Customer customer, @Argument LocalDate from,
			@Argument LocalDate to, DataLoader<FieldKey<Period>, List<HealthPoint>> healthHistory) {
		long days = ChronoUnit.DAYS.between(from, to) + 1;
		if (days < 1 || days > MOST_DAYS) {
			throw new BadRequestException("arguments from and to: " + from + " to " + to + " is " + days
					+ " days; ask for 1 to " + MOST_DAYS);
		}
		return healthHistory.load(new FieldKey<>(customer.id(), new Period(from, to)))
			.thenApply((points) -> (points != null) ? points : List.of());
	}

	private Map<String, List<HealthPoint>> days(Period period, List<String> customerIds) {
		return this.graph
			.read("health/find-health-history",
					Map.of("scope", this.viewer.scope().parameter(), "customerIds", customerIds, "from", period.from(),
							"to", period.to()))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("customerId").asString(),
					Collectors.mapping(
							(row) -> new HealthPoint(row.get("on").asLocalDate(), row.get("value").asDouble()),
							Collectors.toList())));
	}

	record Period(LocalDate from, LocalDate to) {
	}

	record HealthPoint(LocalDate on, double value) {
	}

}
