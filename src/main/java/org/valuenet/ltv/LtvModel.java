package org.valuenet.ltv;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.neo4j.driver.Value;

/**
 * A fit as it is kept in the graph.
 *
 * @param customers number of histories it was fitted on
 * @param gradeAFromMinor smallest value of grade A, in minor units of the reporting
 * currency
 * @param gradeBFromMinor smallest value of grade B
 */
record LtvModel(String id, CustomerBaseModel model, int customers, long gradeAFromMinor, long gradeBFromMinor,
		Instant dataAsOf, Instant fittedAt) {

	private static final List<String> PURCHASE_NAMES = PurchaseModelKind.BG_NBD.parameterNames();

	private static final List<String> SPENDING_NAMES = SpendingModel.PARAMETER_NAMES;

	/**
	 * A new fit. Its key follows from data's end and the estimates, so that the same
	 * facts lead to the same fit, and other ones to another beside it.
	 */
	static LtvModel of(CustomerBaseModel model, int customers, long gradeAFromMinor, long gradeBFromMinor,
			Instant dataAsOf, Instant fittedAt) {
		int estimates = 31 * (31 * Arrays.hashCode(model.purchases().parameters())
				+ Arrays.hashCode(model.spending().parameters())) + customers;
		return new LtvModel("bg-nbd-gamma-gamma~%s~%08x".formatted(dataAsOf, estimates), model, customers,
				gradeAFromMinor, gradeBFromMinor, dataAsOf, fittedAt);
	}

	static LtvModel of(Value node) {
		return new LtvModel(node.get("modelId").asString(),
				new CustomerBaseModel(PurchaseModelKind.BG_NBD, maximum(node, "purchase"), maximum(node, "spending")),
				node.get("customers").asInt(), node.get("gradeAFromMinor").asLong(),
				node.get("gradeBFromMinor").asLong(), Instant.ofEpochMilli(node.get("dataAsOf").asLong()),
				Instant.ofEpochMilli(node.get("fittedAt").asLong()));
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

	Map<String, Object> parameterMap() {
		Map<String, Object> map = new HashMap<>();
		map.put("modelId", this.id);
		put(map, "purchase", this.model.purchases());
		put(map, "spending", this.model.spending());
		map.put("customers", this.customers);
		map.put("gradeAFromMinor", this.gradeAFromMinor);
		map.put("gradeBFromMinor", this.gradeBFromMinor);
		map.put("dataAsOf", this.dataAsOf.toEpochMilli());
		map.put("fittedAt", this.fittedAt.toEpochMilli());
		return map;
	}

	private static void put(Map<String, Object> map, String part, Maximum maximum) {
		map.put(part + "Logs", Arrays.stream(maximum.logParameters().toArray()).boxed().toList());
		map.put(part + "Covariance",
				Arrays.stream(maximum.covariance().getData()).flatMapToDouble(Arrays::stream).boxed().toList());
		map.put(part + "LogLikelihood", maximum.logLikelihood());
	}

	/** A, B or C of an ABC analysis of lifetime values. */
	String grade(double valueMinor) {
		return (valueMinor >= this.gradeAFromMinor) ? "A" : (valueMinor >= this.gradeBFromMinor) ? "B" : "C";
	}

	public String kind() {
		return "BG/NBD + Gamma-Gamma";
	}

	public String timeUnit() {
		return "week of 7 days";
	}

	public double logLikelihood() {
		return this.model.purchases().logLikelihood() + this.model.spending().logLikelihood();
	}

	public List<ModelParameter> parameters() {
		return IntStream.range(0, PURCHASE_NAMES.size() + SPENDING_NAMES.size())
			.mapToObj((i) -> (i < PURCHASE_NAMES.size())
					? ModelParameter.of(PURCHASE_NAMES.get(i), this.model.purchases(), i)
					: ModelParameter.of(SPENDING_NAMES.get(i - PURCHASE_NAMES.size()), this.model.spending(),
							i - PURCHASE_NAMES.size()))
			.toList();
	}

	/** An estimated parameter and its standard error. */
	record ModelParameter(String name, double value, double standardError) {

		private static ModelParameter of(String name, Maximum maximum, int index) {
			return new ModelParameter(name, maximum.parameter(index), maximum.standardError(index));
		}

	}

}
