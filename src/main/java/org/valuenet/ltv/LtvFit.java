package org.valuenet.ltv;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.scoring.ModelFit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fits the models from every history in the reporting currency and all renewals, and
 * keeps the fit.
 */
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
		Base base = new Base(new ArrayList<>(), new ArrayList<>());
		this.histories.forEachPage(Scope.everything(),
				(page) -> this.graph.inRead((transaction) -> CustomerFacts.of(transaction, page, asOf, this.currency))
					.stream()
					.filter((facts) -> !facts.otherCurrency())
					.forEach(base::add));
		List<PurchaseHistory> histories = base.histories();
		CustomerBaseModel.fit(PurchaseModelKind.BG_NBD, histories)
			.map((model) -> LtvModel.of(model, RenewalModel.fit(base.chains()).orElse(null), histories.size(), asOf,
					this.clock.instant()))
			.ifPresent((fitted) -> keep(graded(fitted, base)));
	}

	private static LtvModel graded(LtvModel model, Base base) {
		double[] ascending = DoubleStream
			.concat(base.ordersOnly()
				.stream()
				.flatMap((history) -> model.model()
					.estimate(history, LtvScores.HORIZON_DAYS, LtvScores.DISCOUNT_RATE_PER_YEAR)
					.stream())
				.mapToDouble(LtvEstimate::valueMinor),
					base.contractors()
						.stream()
						.flatMap((facts) -> model.total(facts, LtvScores.Basis.STORED, model.dataAsOf()).stream())
						.mapToDouble(LtvTotal::valueMinor))
			.sorted()
			.toArray();
		return model.withGrades(smallestWithin(ascending, SHARE_OF_A), smallestWithin(ascending, SHARE_OF_A_AND_B));
	}

	private void keep(LtvModel model) {
		this.graph.inWrite((transaction) -> transaction.run("ltv/write-ltv-model", model.parameterMap()));
	}

	/** The smallest of the largest values that together make up a share of the total. */
	static long smallestWithin(double[] ascending, double share) {
		double total = Arrays.stream(ascending).sum();
		double sum = 0;
		for (int i = ascending.length - 1; i >= 0; i--) {
			sum += ascending[i];
			if (sum >= share * total) {
				return Math.round(ascending[i]);
			}
		}
		return 0;
	}

	/** All customers in as few bytes as the fits need: keys only where there is more. */
	private record Base(List<PurchaseHistory> ordersOnly, List<CustomerFacts> contractors) {

		private void add(CustomerFacts facts) {
			DatedHistory purchases = facts.purchases();
			if (facts.contracts().isEmpty() && purchases != null) {
				this.ordersOnly.add(purchases.history());
			}
			else {
				this.contractors.add(facts);
			}
		}

		private List<PurchaseHistory> histories() {
			List<PurchaseHistory> histories = new ArrayList<>(this.ordersOnly);
			this.contractors.forEach((facts) -> {
				DatedHistory purchases = facts.purchases();
				if (purchases != null) {
					histories.add(purchases.history());
				}
			});
			return histories;
		}

		private List<ContractChain> chains() {
			return this.contractors.stream().flatMap((facts) -> facts.contracts().stream()).toList();
		}

	}

}
