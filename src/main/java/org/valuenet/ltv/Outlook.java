package org.valuenet.ltv;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.valuenet.ltv.LtvScores.Basis;

/**
 * The quantities behind a lifetime value and beyond its horizon, each with its interval
 * and worked out when asked for.
 *
 * @param value the value that is looked behind
 */
record Outlook(LifetimeValue value, FittedBase fitted, CustomerFacts facts) {

	public @Nullable EstimatedNumber probabilityAlive() {
		return number((model, history) -> Optional.of(model.probabilityAlive(history)));
	}

	public @Nullable EstimatedNumber expectedPurchases() {
		return number((model, history) -> Optional.of(model.expectedPurchases(history, basis().horizonDays() / 7.0)));
	}

	public @Nullable EstimatedMoney expectedValuePerPurchase() {
		return money(ofOrders(CustomerBaseModel::estimatedValuePerPurchase));
	}

	public @Nullable EstimatedMoney orderValue() {
		return money(ofOrders((model, history) -> model.estimate(history, basis().horizonDays(), basis().rate())
			.map(LtvEstimate::valueMinor)));
	}

	public @Nullable EstimatedMoney contractValue() {
		return money(Optional.ofNullable(this.fitted.contracts(this.facts, basis(), this.value.asOf())));
	}

	public @Nullable EstimatedNumber residualPurchases() {
		return number((model, history) -> model.residualPurchases(history, basis().rate()));
	}

	public @Nullable EstimatedMoney residualOrderValue() {
		return money(residualOfOrders());
	}

	public @Nullable EstimatedMoney residualContractValue() {
		return money(residualOfContracts());
	}

	public @Nullable EstimatedMoney residualValue() {
		Optional<Estimate> orders = (this.facts.purchases() != null) ? residualOfOrders()
				: Optional.of(Estimate.NOTHING);
		return money(orders.flatMap((one) -> residualOfContracts().map(one::plus)));
	}

	private Optional<Estimate> residualOfOrders() {
		return ofOrders((model, history) -> model.residualValue(history, basis().rate()));
	}

	private Optional<Estimate> residualOfContracts() {
		if (this.facts.otherCurrencyOfContracts()) {
			return Optional.empty();
		}
		List<ContractChain> chains = this.facts.contracts();
		LocalDate today = LocalDate.ofInstant(this.value.asOf(), ZoneOffset.UTC);
		return this.fitted.renewals()
			.map((model) -> model.residualValue(chains, today, basis().rate()))
			.orElse(Optional.of(Estimate.NOTHING));
	}

	private Basis basis() {
		return this.value.basis();
	}

	private Optional<Estimate> ofOrders(OfOrders quantity) {
		DatedHistory purchases = this.facts.purchases();
		return (purchases == null) ? Optional.empty()
				: this.fitted.orders().flatMap((model) -> quantity.of(model, purchases.history()));
	}

	private @Nullable EstimatedNumber number(OfOrders quantity) {
		return orNull(ofOrders(quantity), EstimatedNumber::of);
	}

	private @Nullable EstimatedMoney money(Optional<Estimate> minor) {
		return orNull(minor, (estimate) -> EstimatedMoney.of(estimate, this.value.value().currency()));
	}

	private static <T> @Nullable T orNull(Optional<Estimate> estimate, Function<Estimate, T> shape) {
		return estimate.isPresent() ? shape.apply(estimate.get()) : null;
	}

	/** A quantity that follows from purchases, where it exists. */
	@FunctionalInterface
	private interface OfOrders {

		Optional<Estimate> of(CustomerBaseModel model, PurchaseHistory history);

	}

}
