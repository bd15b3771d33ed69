package org.valuenet.ltv;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.graph.GraphTransaction;

/**
 * Properties of an LtvModel node: which model of purchases it has, and of each part the
 * logarithms of its parameters, their covariance row by row, and its log-likelihood; null
 * where it was not fitted.
 */
final class LtvModelNode {

	private LtvModelNode() {
	}

	/** The fit that scores each customer as of an instant; empty without one by then. */
	static Map<String, LtvModel> ofCustomers(GraphTransaction transaction, List<String> customerIds, Instant instant) {
		Map<String, LtvModel> models = new HashMap<>();
		transaction.run("ltv/score-ltv-models", Map.of("customerIds", customerIds, "asOf", instant.toEpochMilli()))
			.forEach((row) -> {
				LtvModel model = read(row.get("model"));
				row.get("customerIds").asList(Value::asString).forEach((id) -> models.put(id, model));
			});
		return models;
	}

	static LtvModel read(Value node) {
		Map<ModelPart, Maximum> parts = new EnumMap<>(ModelPart.class);
		ModelPart purchases = ModelPart.valueOf(node.get("purchaseModel").asString(ModelPart.BG_NBD.name()));
		for (ModelPart part : parts(purchases)) {
			if (!node.get(part.property() + "Logs").isNull()) {
				parts.put(part, maximum(node, part.property()));
			}
		}
		return new LtvModel(node.get("modelId").asString(), node.get("segment").asString(null),
				new FittedBase(parts, node.get("customers").asInt(), node.get("ownDataWeight").asDouble(1)),
				new AbcGrades(node.get("gradeAFromMinor").asLong(), node.get("gradeBFromMinor").asLong()),
				Instant.ofEpochMilli(node.get("dataAsOf").asLong()),
				Instant.ofEpochMilli(node.get("fittedAt").asLong()));
	}

	/** The parts of a fit whose model of purchases is the given one. */
	private static Set<ModelPart> parts(ModelPart purchases) {
		Set<ModelPart> parts = EnumSet.allOf(ModelPart.class);
		parts.removeIf((part) -> part.isOfPurchases() && part != purchases);
		return parts;
	}

	private static Maximum maximum(Value node, String part) {
		double[] logs = numbers(node.get(part + "Logs"));
		double[] covariance = numbers(node.get(part + "Covariance"));
		RealMatrix matrix = new Array2DRowRealMatrix(logs.length, logs.length);
		for (int i = 0; i < covariance.length; i++) {
			matrix.setEntry(i / logs.length, i % logs.length, covariance[i]);
		}
		return new Maximum(new ArrayRealVector(logs), node.get(part + "LogLikelihood").asDouble(), matrix);
	}

	private static double[] numbers(Value list) {
		return list.asList(Value::asDouble).stream().mapToDouble(Double::doubleValue).toArray();
	}

	static Map<String, @Nullable Object> properties(LtvModel model) {
		Map<String, @Nullable Object> map = new HashMap<>();
		map.put("modelId", model.id());
		map.put("segment", model.segment());
		map.put("ownDataWeight", model.ownDataWeight());
		ModelPart purchases = model.fitted()
			.orders()
			.map((orders) -> ModelPart.of(orders.kind()))
			.orElse(ModelPart.BG_NBD);
		map.put("purchaseModel", purchases.name());
		for (ModelPart part : parts(purchases)) {
			put(map, part.property(), model.fitted().parts().get(part));
		}
		map.put("customers", model.customers());
		map.put("gradeAFromMinor", model.grades().fromMinorOfA());
		map.put("gradeBFromMinor", model.grades().fromMinorOfB());
		map.put("dataAsOf", model.dataAsOf().toEpochMilli());
		map.put("fittedAt", model.fittedAt().toEpochMilli());
		return map;
	}

	private static void put(Map<String, @Nullable Object> map, String part, @Nullable Maximum maximum) {
		map.put(part + "Logs",
				(maximum != null) ? Arrays.stream(maximum.logParameters().toArray()).boxed().toList() : null);
		map.put(part + "Covariance",
				(maximum != null)
						? Arrays.stream(maximum.covariance().getData()).flatMapToDouble(Arrays::stream).boxed().toList()
						: null);
		map.put(part + "LogLikelihood", (maximum != null) ? maximum.logLikelihood() : null);
	}

}
