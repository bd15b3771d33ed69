package org.valuenet.commerce;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads opportunities, engaged last first. */
@Component
class Opportunities {

	private final Facts facts;

	Opportunities(Facts facts) {
		this.facts = facts;
	}

	TotalledConnection<Opportunity> page(OpportunityRequest request) {
		Map<String, @Nullable Object> parameters = parameters(request);
		List<Value> rows = this.facts.read(request.of("find-opportunities"), parameters)
			.stream()
			.map((row) -> row.get("row"))
			.toList();
		TotalledPage page = request.page();
		return TotalledConnection.of(page, rows, Opportunity::of, Opportunities::place,
				page.counted() ? this.facts.count(
						page.isWhole() ? "find-opportunity-count" : "find-opportunity-count-within", parameters) : null,
				page.totalled() ? this.facts.sums(request.of("find-opportunity-sums"), parameters) : List.of());
	}

	/** A page of each customer's opportunities. */
	Map<String, TotalledConnection<Opportunity>> pages(OpportunityRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = parameters(request);
		parameters.put("customerIds", customerIds);
		parameters.put("countLimit", request.page().countLimit());
		parameters.put("totalled", request.page().totalled());
		return Facts.pages(this.facts.read("find-opportunities-of-customers", parameters), request.page(),
				Opportunity::of, Opportunities::place);
	}

	Map<Opportunity, List<StageEntry>> stages(List<Opportunity> opportunities) {
		List<String> keys = opportunities.stream().map(Opportunity::id).distinct().toList();
		return Facts.grouped(opportunities, Opportunity::id,
				this.facts.read("find-stage-entries", Map.of("opportunityIds", keys)), "opportunityId", StageEntry::of);
	}

	private static Map<String, @Nullable Object> parameters(OpportunityRequest request) {
		Map<String, @Nullable Object> parameters = request.page().days();
		parameters.put("stage", request.stage());
		return parameters;
	}

	private static List<String> place(Value row) {
		return TotalledPage.place(row.get("engagedSort").asLocalDate(), row.get("opportunityId").asString());
	}

}
