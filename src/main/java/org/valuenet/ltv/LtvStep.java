package org.valuenet.ltv;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.ScoreStep;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Scores lifetime value with the newest fit, and the grade that follows from it. */
@Component
class LtvStep implements ScoreStep {

	private final LtvScores scores;

	private final String currency;

	LtvStep(LtvScores scores, @Value("${valuenet.reporting-currency}") String currency) {
		this.scores = scores;
		this.currency = currency;
	}

	@Override
	public String name() {
		return "ltv";
	}

	@Override
	public Set<String> after() {
		return Set.of("measure");
	}

	@Override
	public List<String> queries() {
		return List.of("ltv/score-ltv-models", "ltv/score-purchase-histories", "ltv/score-contract-terms",
				"ltv/score-margins", "ltv/write-lifetime-values");
	}

	@Override
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		List<Map<String, @Nullable Object>> rows = this.scores
			.computed(transaction, customerIds, asOf, LtvScores.Basis.STORED)
			.entrySet()
			.stream()
			.map((answer) -> row(answer.getKey(), answer.getValue()))
			.toList();
		transaction.run("ltv/write-lifetime-values",
				Map.of("rows", rows, "asOf", asOf.toEpochMilli(), "currency", this.currency));
	}

	private static Map<String, @Nullable Object> row(String customerId, LtvAnswer answer) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("customerId", customerId);
		row.put("absence", answer.absence());
		row.put("grade", answer.grade());
		LifetimeValue value = answer.value();
		if (value != null) {
			row.put("valueMinor", value.value().amountMinor());
			row.put("lowMinor", value.low().amountMinor());
			row.put("highMinor", value.high().amountMinor());
			row.put("contractMinor", minor(value.contractValue()));
			row.put("marginMinor", minor(value.margin()));
			row.put("marginCoverage", value.marginCoverage());
			row.put("probabilityAlive", value.probabilityAlive());
			row.put("expectedPurchases", value.expectedPurchases());
			row.put("valuePerPurchaseMinor", minor(value.expectedValuePerPurchase()));
			row.put("modelId", value.modelId());
		}
		return row;
	}

	private static @Nullable Long minor(@Nullable Money amount) {
		return (amount != null) ? amount.amountMinor() : null;
	}

}
