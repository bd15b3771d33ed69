package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** Arguments at which the usual closed forms overflow, cancel or divide by zero. */
final class StabilityRows {

	private StabilityRows() {
	}

	static List<ValidationRows.Row> all() {
		List<ValidationRows.Row> rows = new ArrayList<>();
		for (JsonNode vector : CdnowReference.json("stability_a.json")) {
			String expected = vector.get("expected").asString();
			String name = vector.get("id").asString() + " " + vector.get("function").asString() + ": "
					+ vector.get("why").asString();
			double ours = evaluate(vector).value().orElse(Double.POSITIVE_INFINITY);
			rows.add(new ValidationRows.Row(name, expected, ours, 1e-9));
		}
		return rows;
	}

	static Expectation evaluate(JsonNode vector) {
		JsonNode args = vector.get("args");
		String[] name = vector.get("function").asString().split("_", 2);
		double[] rest = new double[args.size()];
		for (int i = args.get(0).isArray() ? 1 : 0; i < rest.length; i++) {
			rest[i] = args.get(i).asDouble();
		}
		if ("ln".equals(name[0])) {
			return Expectation.of(GaussHypergeometric.log(rest[0], rest[1], rest[2], rest[3]));
		}
		double[] parameters = args.get(0).values().stream().mapToDouble(JsonNode::asDouble).toArray();
		if ("gg".equals(name[0])) {
			return spending(name[1], SpendingModel.with(parameters), new PurchaseHistory((int) rest[1], 0, 0, rest[2]));
		}
		return purchases(name[1], kind(name[0]).with(parameters), rest);
	}

	private static Expectation spending(String function, GammaGamma model, PurchaseHistory history) {
		return "loglik".equals(function) ? Expectation.of(model.logLikelihood(history)) : model.expectedValue(history);
	}

	private static Expectation purchases(String function, PurchaseModel model, double[] rest) {
		return switch (function) {
			case "loglik" -> Expectation.of(model.logLikelihood(history(rest, 1)));
			case "p_alive" -> Expectation.of(model.probabilityAlive(history(rest, 1)));
			case "cet" -> Expectation.of(model.expectedPurchases(history(rest, 2), rest[1]));
			case "expected_new" -> Expectation.of(model.expectedPurchasesOfNewCustomer(rest[1]));
			case "dert" -> model.discountedResidualPurchases(history(rest, 2), rest[1]);
			default -> throw new IllegalArgumentException("function " + function);
		};
	}

	private static PurchaseHistory history(double[] rest, int from) {
		return new PurchaseHistory((int) rest[from], rest[from + 1], rest[from + 2], 0);
	}

	private static PurchaseModelKind kind(String name) {
		return switch (name) {
			case "bgnbd" -> PurchaseModelKind.BG_NBD;
			case "mbgnbd" -> PurchaseModelKind.MBG_NBD;
			default -> PurchaseModelKind.PARETO_NBD;
		};
	}

}
