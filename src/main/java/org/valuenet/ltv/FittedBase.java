package org.valuenet.ltv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** Fits every model by maximum likelihood. */
	static Optional<FittedBase> fit(CustomerBase base, ServedModel served) {
		return of(outcomes(base, served), base, served);
	}

	/** What fitting each model comes to. */
	static Map<ModelPart, Fit> outcomes(CustomerBase base, ServedModel served) {
		Map<ModelPart, Fit> outcomes = new EnumMap<>(ModelPart.class);
		served.parts().forEach((part) -> outcomes.put(part, part.fit(base)));
		return outcomes;
	}

	/**
	 * What is known of a base by these outcomes.
	 * @return empty without a maximum for both purchases and their value, nor for
	 * renewals
	 */
	static Optional<FittedBase> of(Map<ModelPart, Fit> outcomes, CustomerBase base, ServedModel served) {
		Map<ModelPart, Maximum> parts = new EnumMap<>(ModelPart.class);
		outcomes.forEach((part, fit) -> fit.maximum().ifPresent((maximum) -> parts.put(part, maximum)));
		Optional<ModelPart> chosen = served.among(parts).map(ModelPart::of);
		boolean orders = chosen.isPresent() && parts.containsKey(ModelPart.SPENDING);
		parts.keySet()
			.removeIf((part) -> part != ModelPart.RENEWALS
					&& !(orders && (part == ModelPart.SPENDING || chosen.filter(part::equals).isPresent())));
		int customers = orders ? base.histories().size() : base.holders();
		return parts.isEmpty() ? Optional.empty() : Optional.of(new FittedBase(parts, customers, 1));
	}

	/** The models of purchases; empty for a base that tells of contracts only. */
	Optional<CustomerBaseModel> orders() {
		Maximum spending = this.parts.get(ModelPart.SPENDING);
		return (spending == null) ? Optional.empty() : Arrays.stream(PurchaseModelKind.values()).flatMap((kind) -> {
			Maximum purchases = this.parts.get(ModelPart.of(kind));
			return (purchases != null) ? Stream.of(new CustomerBaseModel(kind, purchases, spending)) : Stream.empty();
		}).findFirst();
	}

	/** The model of renewals; empty where too few contracts were renewed or ended. */
	Optional<RenewalModel> renewals() {
		return Optional.ofNullable(this.parts.get(ModelPart.RENEWALS)).map(RenewalModel::new);
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
				.map((orders) -> LtvTotal.of(orders, contracts))
				.filter((total) -> total.valueMinor().isBounded());
		}
		return (contracts != null && contracts.value() > 0) ? Optional.of(LtvTotal.of(null, contracts))
				: Optional.empty();
	}

	/** Null where they cannot be added up. */
	@Nullable Estimate contracts(CustomerFacts facts, LtvScores.Basis basis, Instant asOf) {
		LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
		Optional<RenewalModel> model = renewals();
		if (model.isEmpty()) {
			return Estimate.NOTHING;
		}
		return facts.otherCurrencyOfContracts() ? null
				: model.get().value(facts.contracts(), today, basis.horizonDays(), basis.rate());
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
