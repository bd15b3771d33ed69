package org.valuenet.ltv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A fit as it is kept in the graph.
 *
 * @param renewals null where too few contracts were renewed or ended
 * @param customers number of histories it was fitted on
 * @param gradeAFromMinor smallest value of grade A, in minor units of the reporting
 * currency
 * @param gradeBFromMinor smallest value of grade B
 */
record LtvModel(String id, CustomerBaseModel model, @Nullable RenewalModel renewals, int customers,
		long gradeAFromMinor, long gradeBFromMinor, Instant dataAsOf, Instant fittedAt) {

	private static final List<String> PURCHASE_NAMES = PurchaseModelKind.BG_NBD.parameterNames();

	private static final List<String> SPENDING_NAMES = SpendingModel.PARAMETER_NAMES;

	/** BG/NBD has an alpha, too. */
	private static final List<String> RENEWAL_NAMES = List.of("sBG alpha", "sBG beta");

	private static final Estimate NOTHING = new Estimate(0, 0, 0);

	/**
	 * A new fit. Its key follows from data's end and the estimates, so that the same
	 * facts lead to the same fit, and other ones to another beside it.
	 */
	static LtvModel of(CustomerBaseModel model, @Nullable RenewalModel renewals, int customers, Instant dataAsOf,
			Instant fittedAt) {
		int estimates = 31 * (31 * Arrays.hashCode(model.purchases().parameters())
				+ Arrays.hashCode(model.spending().parameters())) + customers;
		if (renewals != null) {
			estimates = 31 * estimates + Arrays.hashCode(renewals.maximum().parameters());
		}
		return new LtvModel("bg-nbd-gamma-gamma~%s~%08x".formatted(dataAsOf, estimates), model, renewals, customers, 0,
				0, dataAsOf, fittedAt);
	}

	/** The same fit, with the smallest values of the grades A and B. */
	LtvModel withGrades(long gradeAFromMinor, long gradeBFromMinor) {
		return new LtvModel(this.id, this.model, this.renewals, this.customers, gradeAFromMinor, gradeBFromMinor,
				this.dataAsOf, this.fittedAt);
	}

	/**
	 * What a customer is expected to be worth.
	 * @return empty where the spending model has no mean for it, or it has neither orders
	 * nor a contract that the fit says something of
	 */
	Optional<LtvTotal> total(CustomerFacts facts, LtvScores.Basis basis, Instant asOf) {
		Estimate contracts = (this.renewals != null) ? this.renewals.value(facts.contracts(),
				LocalDate.ofInstant(asOf, ZoneOffset.UTC), basis.horizonDays(), basis.rate()) : NOTHING;
		if (facts.purchases() != null) {
			return this.model.estimate(facts.purchases().history(), basis.horizonDays(), basis.rate())
				.map((orders) -> LtvTotal.of(orders, contracts));
		}
		return (contracts.value() > 0) ? Optional.of(LtvTotal.of(null, contracts)) : Optional.empty();
	}

	static LtvModel of(Value node) {
		return new LtvModel(node.get("modelId").asString(),
				new CustomerBaseModel(PurchaseModelKind.BG_NBD, maximum(node, "purchase"), maximum(node, "spending")),
				node.get("renewalLogs").isNull() ? null : new RenewalModel(maximum(node, "renewal")),
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

	Map<String, @Nullable Object> parameterMap() {
		Map<String, @Nullable Object> map = new HashMap<>();
		map.put("modelId", this.id);
		put(map, "purchase", this.model.purchases());
		put(map, "spending", this.model.spending());
		put(map, "renewal", (this.renewals != null) ? this.renewals.maximum() : null);
		map.put("customers", this.customers);
		map.put("gradeAFromMinor", this.gradeAFromMinor);
		map.put("gradeBFromMinor", this.gradeBFromMinor);
		map.put("dataAsOf", this.dataAsOf.toEpochMilli());
		map.put("fittedAt", this.fittedAt.toEpochMilli());
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

	/** A, B or C of an ABC analysis of lifetime values. */
	String grade(double valueMinor) {
		return (valueMinor >= this.gradeAFromMinor) ? "A" : (valueMinor >= this.gradeBFromMinor) ? "B" : "C";
	}

	public String kind() {
		return "BG/NBD + Gamma-Gamma" + ((this.renewals != null) ? " + sBG" : "");
	}

	public String timeUnit() {
		return "week of 7 days";
	}

	public double logLikelihood() {
		return this.model.purchases().logLikelihood() + this.model.spending().logLikelihood()
				+ ((this.renewals != null) ? this.renewals.maximum().logLikelihood() : 0);
	}

	public List<ModelParameter> parameters() {
		List<ModelParameter> parameters = new ArrayList<>();
		add(parameters, PURCHASE_NAMES, this.model.purchases());
		add(parameters, SPENDING_NAMES, this.model.spending());
		if (this.renewals != null) {
			add(parameters, RENEWAL_NAMES, this.renewals.maximum());
		}
		return parameters;
	}

	private static void add(List<ModelParameter> parameters, List<String> names, Maximum maximum) {
		for (int i = 0; i < names.size(); i++) {
			parameters.add(new ModelParameter(names.get(i), maximum.parameter(i), maximum.standardError(i)));
		}
	}

	/** An estimated parameter and its standard error. */
	record ModelParameter(String name, double value, double standardError) {
	}

}
