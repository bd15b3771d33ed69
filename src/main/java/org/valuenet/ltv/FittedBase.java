package org.valuenet.ltv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The models of one customer base, and what they make of a customer.
 *
 * @param parts the estimates; without renewals where too few contracts were renewed or
 * ended, and with nothing else where too few customers order
 * @param customers number of histories it was fitted on, or of contract holders where
 * there are only these
 * @param ownDataWeight weight of the base's own data in the parameters, 0 to 1, the mean
 * over its parts by their number of parameters: 1 unless they were shrunk to those of a
 * larger base
 */
record FittedBase(Map<ModelPart, Maximum> parts, int customers, double ownDataWeight) {

	private static final Set<ModelPart> OF_ORDERS = EnumSet.of(ModelPart.PURCHASES, ModelPart.SPENDING);

	private static final Estimate NOTHING = new Estimate(0, 0, 0);

	/** Fits every model by maximum likelihood. */
	static Optional<FittedBase> fit(CustomerBase base) {
		return of(outcomes(base), base);
	}

	/** What fitting each model comes to. */
	static Map<ModelPart, Fit> outcomes(CustomerBase base) {
		Map<ModelPart, Fit> outcomes = new EnumMap<>(ModelPart.class);
		for (ModelPart part : ModelPart.values()) {
			outcomes.put(part, part.fit(base));
		}
		return outcomes;
	}

	/**
	 * What is known of a base by these outcomes.
	 * @return empty without a maximum for both purchases and their value, nor for
	 * renewals
	 */
	static Optional<FittedBase> of(Map<ModelPart, Fit> outcomes, CustomerBase base) {
		Map<ModelPart, Maximum> parts = new EnumMap<>(ModelPart.class);
		outcomes.forEach((part, fit) -> fit.maximum().ifPresent((maximum) -> parts.put(part, maximum)));
		boolean orders = parts.keySet().containsAll(OF_ORDERS);
		if (!orders) {
			parts.keySet().removeAll(OF_ORDERS);
		}
		int customers = orders ? base.histories().size() : base.holders();
		return parts.isEmpty() ? Optional.empty() : Optional.of(new FittedBase(parts, customers, 1));
	}

	/** The models of purchases; empty for a base that tells of contracts only. */
	Optional<CustomerBaseModel> orders() {
		Maximum purchases = this.parts.get(ModelPart.PURCHASES);
		Maximum spending = this.parts.get(ModelPart.SPENDING);
		return (purchases != null && spending != null)
				? Optional.of(new CustomerBaseModel(PurchaseModelKind.BG_NBD, purchases, spending)) : Optional.empty();
	}

	/**
	 * What a customer is expected to be worth.
	 * @return empty where the spending model has no mean for it, it has orders and there
	 * is no model of them, or neither orders nor a contract that the fit says something
	 * of
	 */
	Optional<LtvTotal> total(CustomerFacts facts, LtvScores.Basis basis, Instant asOf) {
		Estimate contracts = contracts(facts, basis, asOf);
		if (facts.purchases() != null) {
			PurchaseHistory history = facts.purchases().history();
			return orders().flatMap((model) -> model.estimate(history, basis.horizonDays(), basis.rate()))
				.map((orders) -> LtvTotal.of(orders, contracts));
		}
		return (contracts != null && contracts.value() > 0) ? Optional.of(LtvTotal.of(null, contracts))
				: Optional.empty();
	}

	/** Null where they cannot be added up. */
	private @Nullable Estimate contracts(CustomerFacts facts, LtvScores.Basis basis, Instant asOf) {
		Maximum maximum = this.parts.get(ModelPart.RENEWALS);
		if (maximum == null) {
			return NOTHING;
		}
		return facts.otherCurrencyOfContracts() ? null : new RenewalModel(maximum).value(facts.contracts(),
				LocalDate.ofInstant(asOf, ZoneOffset.UTC), basis.horizonDays(), basis.rate());
	}

	/** A number that differs where the estimates do. */
	int fingerprint() {
		int hash = this.customers;
		for (ModelPart part : ModelPart.values()) {
			Maximum maximum = this.parts.get(part);
			hash = 31 * hash + ((maximum != null) ? Arrays.hashCode(maximum.parameters()) : 0);
		}
		return hash;
	}

	double logLikelihood() {
		return Arrays.stream(ModelPart.values())
			.map(this.parts::get)
			.filter(Objects::nonNull)
			.mapToDouble(Maximum::logLikelihood)
			.sum();
	}

	List<ModelParameter> parameters() {
		List<ModelParameter> parameters = new ArrayList<>();
		for (ModelPart part : ModelPart.values()) {
			Maximum maximum = this.parts.get(part);
			for (int i = 0; maximum != null && i < part.parameterNames().size(); i++) {
				parameters.add(new ModelParameter(part.parameterNames().get(i), maximum.parameter(i),
						maximum.standardError(i)));
			}
		}
		return parameters;
	}

	/** An estimated parameter and its standard error. */
	record ModelParameter(String name, double value, double standardError) {
	}

}
