package org.valuenet.ltv;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import org.valuenet.access.Viewer;
import org.valuenet.graph.Graph;

/**
 * What stands behind lifetime values: the fits that made them, and the quantities they
 * follow from, out of the facts of then.
 */
@Controller
class LtvOutlooks {

	private final Graph graph;

	private final Viewer viewer;

	private final String currency;

	LtvOutlooks(Graph graph, Viewer viewer, @Value("${valuenet.reporting-currency}") String currency) {
		this.graph = graph;
		this.viewer = viewer;
		this.currency = currency;
	}

	@BatchMapping(typeName = "LifetimeValue")
	Map<LifetimeValue, LtvModel> model(List<LifetimeValue> values) {
		Map<String, LtvModel> models = models(values);
		return values.stream()
			.distinct()
			.filter((value) -> models.containsKey(value.modelId()))
			.collect(Collectors.toMap((value) -> value, (value) -> models.get(value.modelId())));
	}

	@BatchMapping(typeName = "LifetimeValue")
	Map<LifetimeValue, Outlook> estimates(List<LifetimeValue> values) {
		Map<String, LtvModel> models = models(values);
		Map<LifetimeValue, Outlook> outlooks = new HashMap<>();
		values.stream().distinct().collect(Collectors.groupingBy(LifetimeValue::asOf)).forEach((asOf, some) -> {
			Map<String, CustomerFacts> facts = facts(some, asOf);
			for (LifetimeValue value : some) {
				LtvModel model = models.get(value.modelId());
				CustomerFacts known = facts.get(value.customerId());
				if (model != null && known != null) {
					outlooks.put(value, new Outlook(value, model.fitted(), known));
				}
			}
		});
		return outlooks;
	}

	private Map<String, LtvModel> models(List<LifetimeValue> values) {
		return this.graph
			.read("ltv/find-ltv-models-by-key",
					Map.of("scope", this.viewer.scope().parameter(), "modelIds",
							values.stream().map(LifetimeValue::modelId).distinct().toList()))
			.stream()
			.map((row) -> LtvModelNode.read(row.get("model")))
			.collect(Collectors.toMap(LtvModel::id, (model) -> model));
	}

	private Map<String, CustomerFacts> facts(List<LifetimeValue> values, Instant asOf) {
		List<String> customerIds = values.stream().map(LifetimeValue::customerId).distinct().sorted().toList();
		return this.graph.inRead((transaction) -> CustomerFacts.of(transaction, customerIds, asOf, this.currency))
			.stream()
			.collect(Collectors.toMap(CustomerFacts::customerId, (facts) -> facts));
	}

}
