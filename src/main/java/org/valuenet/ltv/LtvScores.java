package org.valuenet.ltv;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the stored lifetime values, and computes others from the facts. */
@Component
class LtvScores {

	static final int HORIZON_DAYS = 365;

	/** A round figure for the cost of capital; a request may name its own. */
	static final double DISCOUNT_RATE_PER_YEAR = 0.10;

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	private final String currency;

	LtvScores(Graph graph, Viewer viewer, AsOf asOf, @Value("${valuenet.reporting-currency}") String currency) {
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
		this.currency = currency;
	}

	/** Answers by customer: the stored ones for the stored basis, else computed. */
	Map<String, LtvAnswer> of(Basis basis, List<String> customerIds) {
		if (basis.isStored()) {
			return stored(customerIds);
		}
		Instant instant = this.asOf.orCurrent(basis.asOf());
		return this.graph.inRead((transaction) -> computed(transaction, customerIds, instant, basis));
	}

	private Map<String, LtvAnswer> stored(List<String> customerIds) {
		return this.graph
			.read("ltv/find-lifetime-values",
					Map.of("scope", this.viewer.scope().parameter(), "customerIds", customerIds))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(),
					(row) -> LtvAnswer.stored(row.get("customerId").asString(), row.get("value"))));
	}

	/** Computes values with the newest fit at or before the instant. */
	Map<String, LtvAnswer> computed(GraphTransaction transaction, List<String> customerIds, Instant instant,
			Basis basis) {
		Map<String, LtvModel> models = LtvModelNode.ofCustomers(transaction, customerIds, instant);
		Map<String, LtvAnswer> answers = new HashMap<>();
		customerIds.forEach((id) -> answers.put(id, LtvAnswer.absent(models.isEmpty() ? "NO_MODEL" : "NO_DATA")));
		if (!models.isEmpty()) {
			Map<String, PastMargin> margins = PastMargin.of(transaction, customerIds, instant, this.currency);
			CustomerFacts.of(transaction, customerIds, instant, this.currency).forEach((facts) -> {
				LtvModel model = Objects.requireNonNull(models.get(facts.customerId()));
				answers.put(facts.customerId(),
						model.fitted()
							.total(facts, basis, instant)
							.filter((total) -> !facts.otherCurrency())
							.map((total) -> new LtvAnswer(
									LifetimeValue.of(facts.customerId(), basis, total, margins.get(facts.customerId()),
											this.currency, model.id(), instant),
									null, model.grades().grade(total.valueMinor().value())))
							.orElseGet(() -> LtvAnswer.absent(absence(model.fitted(), facts))));
			});
		}
		return answers;
	}

	private static String absence(FittedBase fitted, CustomerFacts facts) {
		if (facts.purchases() != null && fitted.orders().isEmpty()) {
			return "NO_MODEL";
		}
		return facts.hasWorth() ? "UNDEFINED" : "NO_DATA";
	}

	/** What a value is asked for; the default is what is stored. */
	record Basis(@Nullable Instant asOf, int horizonDays, @Nullable Double discountRatePerYear) {

		static final Basis STORED = new Basis(null, HORIZON_DAYS, null);

		boolean isStored() {
			return equals(STORED);
		}

		double rate() {
			return (this.discountRatePerYear != null) ? this.discountRatePerYear : DISCOUNT_RATE_PER_YEAR;
		}

	}

}
