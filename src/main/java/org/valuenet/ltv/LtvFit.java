package org.valuenet.ltv;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.scoring.ModelFit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fits the models from every history in the reporting currency and all renewals, of all
 * customers together and of each segment, and keeps the fits.
 */
@Component
class LtvFit implements ModelFit {

	private static final Log log = LogFactory.getLog(LtvFit.class);

	private final Graph graph;

	private final PurchaseHistories histories;

	private final Clock clock;

	private final String currency;

	private final ServedModel served;

	LtvFit(Graph graph, PurchaseHistories histories, Clock clock,
			@Value("${valuenet.reporting-currency}") String currency,
			@Value("${valuenet.purchase-model}") String served) {
		this.graph = graph;
		this.histories = histories;
		this.clock = clock;
		this.currency = currency;
		this.served = ServedModel.of(served);
	}

	@Override
	public List<String> queries() {
		return List.of("scoring/find-customer-ids", "ltv/score-purchase-histories", "ltv/score-contract-terms",
				"ltv/score-customer-segments", "ltv/write-ltv-model");
	}

	@Override
	public void fit(Instant asOf) {
		CustomerBases bases = new CustomerBases();
		this.histories.forEachPage(Scope.everything(), (page) -> {
			Page read = this.graph
				.inRead((transaction) -> new Page(CustomerFacts.of(transaction, page, asOf, this.currency),
						CustomerBases.segments(transaction, page)));
			bases.add(read.customers(), read.segmentOf());
		});
		CustomerBase whole = bases.whole();
		Map<ModelPart, Fit> outcomes = FittedBase.outcomes(whole, this.served);
		report(outcomes, asOf);
		FittedBase.of(outcomes, whole, this.served)
			.map((fitted) -> LtvFitRun.of(fitted, SegmentFits.of(fitted, bases.segments()), asOf, this.clock.instant()))
			.ifPresent((run) -> keep(run.with(AbcGrades.of(ascendingValues(run, bases)))));
	}

	/** Too few to tell anything is how each graph begins; a flat likelihood is not. */
	private static void report(Map<ModelPart, Fit> outcomes, Instant asOf) {
		outcomes.forEach((part, fit) -> {
			if (fit instanceof Fit.NoMaximum why) {
				String sentence = "Lifetime values as of " + asOf + ": no fit of " + part.title() + ", "
						+ why.sentence() + "; an earlier fit goes on where there is one.";
				if (why == Fit.NoMaximum.NO_INTERIOR_MAXIMUM) {
					log.warn(sentence);
				}
				else {
					log.info(sentence);
				}
			}
		});
	}

	private static double[] ascendingValues(LtvFitRun run, CustomerBases bases) {
		return DoubleStream
			.concat(values(run.whole(), bases.withoutSegment()),
					bases.segments()
						.entrySet()
						.stream()
						.flatMapToDouble((segment) -> values(run.of(segment.getKey()), segment.getValue())))
			.sorted()
			.toArray();
	}

	private static DoubleStream values(LtvModel model, CustomerBase base) {
		Optional<CustomerBaseModel> orders = model.fitted().orders();
		return DoubleStream.concat(
				base.ordersOnly()
					.stream()
					.flatMap((history) -> orders.flatMap(
							(each) -> each.estimate(history, LtvScores.HORIZON_DAYS, LtvScores.DISCOUNT_RATE_PER_YEAR))
						.stream())
					.mapToDouble((estimate) -> estimate.valueMinor().value()),
				base.contractors()
					.stream()
					.flatMap((facts) -> model.fitted().total(facts, LtvScores.Basis.STORED, model.dataAsOf()).stream())
					.mapToDouble((total) -> total.valueMinor().value()));
	}

	private void keep(LtvFitRun run) {
		this.graph.inWrite((transaction) -> {
			run.models().forEach((model) -> transaction.run("ltv/write-ltv-model", LtvModelNode.properties(model)));
			return run;
		});
	}

	/** Facts of some customers, and the segments of those that have one. */
	private record Page(List<CustomerFacts> customers, Map<String, String> segmentOf) {
	}

}
