package org.valuenet.ltv;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.valuenet.graph.Graph;
import org.valuenet.scoring.ModelFit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fits the models from every history in the reporting currency, and keeps the fit. */
@Component
class LtvFit implements ModelFit {

	/** ABC analysis: A are the customers that make up this share of all value. */
	private static final double SHARE_OF_A = 0.80;

	private static final double SHARE_OF_A_AND_B = 0.95;

	private final Graph graph;

	private final PurchaseHistories histories;

	private final Clock clock;

	private final String currency;

	LtvFit(Graph graph, PurchaseHistories histories, Clock clock,
			@Value("${valuenet.reporting-currency}") String currency) {
		this.graph = graph;
		this.histories = histories;
		this.clock = clock;
		this.currency = currency;
	}

	@Override
	public List<String> queries() {
		return List.of("scoring/find-customer-ids", "ltv/score-purchase-histories", "ltv/write-ltv-model");
	}

	@Override
	public void fit(Instant asOf) {
		List<PurchaseHistory> histories = histories(asOf);
		CustomerBaseModel.fit(PurchaseModelKind.BG_NBD, histories).ifPresent((model) -> {
			List<Double> values = histories.stream()
				.flatMap((history) -> model.estimate(history, LtvScores.HORIZON_DAYS, LtvScores.DISCOUNT_RATE_PER_YEAR)
					.stream())
				.map(LtvEstimate::valueMinor)
				.sorted(Comparator.reverseOrder())
				.toList();
			LtvModel fitted = LtvModel.of(model, histories.size(), smallestWithin(values, SHARE_OF_A),
					smallestWithin(values, SHARE_OF_A_AND_B), asOf, this.clock.instant());
			this.graph.inWrite((transaction) -> transaction.run("ltv/write-ltv-model", fitted.parameterMap()));
		});
	}

	private List<PurchaseHistory> histories(Instant asOf) {
		List<PurchaseHistory> histories = new ArrayList<>();
		this.histories.forEach(HistoryBasis.asOf(asOf, this.currency), (dated) -> {
			if (!dated.otherCurrency()) {
				histories.add(dated.history());
			}
		});
		return histories;
	}

	/** The smallest of the largest values that together make up a share of the total. */
	static long smallestWithin(List<Double> descending, double share) {
		double total = descending.stream().mapToDouble(Double::doubleValue).sum();
		double sum = 0;
		for (double value : descending) {
			sum += value;
			if (sum >= share * total) {
				return Math.round(value);
			}
		}
		return 0;
	}

}
