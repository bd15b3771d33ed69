package org.valuenet.ltv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A purchase model and Gamma-Gamma for the value of purchases, fitted to one customer
 * base: the door to the mathematics of this room.
 *
 * @param purchases parameters in the order of {@link PurchaseModelKind#parameterNames()}
 * @param spending parameters p, q, gamma
 */
record CustomerBaseModel(PurchaseModelKind kind, Maximum purchases, Maximum spending) {

	private static final double DAYS_PER_WEEK = 7;

	private static final double DAYS_PER_YEAR = 365;

	private static final double STEP_DAYS = 30;

	/**
	 * Fits both models by maximum likelihood.
	 * @return empty if there are too few customers or no interior maximum
	 */
	static Optional<CustomerBaseModel> fit(PurchaseModelKind kind, List<PurchaseHistory> histories) {
		return kind.fit(histories)
			.maximum()
			.flatMap((purchases) -> SpendingModel.fit(histories)
				.maximum()
				.map((spending) -> new CustomerBaseModel(kind, purchases, spending)));
	}

	/**
	 * What a customer is expected to be worth over a horizon.
	 * @return empty where the spending model has no mean for the customer, or the data
	 * tell of no upper end
	 */
	Optional<LtvEstimate> estimate(PurchaseHistory history, int horizonDays, double discountRatePerYear) {
		OptionalDouble perPurchase = valuePerPurchase(history);
		if (perPurchase.isEmpty()) {
			return Optional.empty();
		}
		PurchaseModel model = purchaseModel();
		double alive = model.probabilityAlive(history);
		double variance = purchaseVariance(history,
				(each) -> discountedIfAlive(each, history, horizonDays, discountRatePerYear))
				+ spendingVariance(history);
		Estimate value = DeltaMethod.positive(
				alive * discountedIfAlive(model, history, horizonDays, discountRatePerYear) * perPurchase.getAsDouble(),
				variance);
		return Optional
			.of(new LtvEstimate(value, alive, model.expectedPurchases(history, horizonDays / DAYS_PER_WEEK),
					perPurchase.getAsDouble()))
			.filter((each) -> each.valueMinor().isBounded());
	}

	/** Expected value of a purchase in minor units, where it exists. */
	OptionalDouble valuePerPurchase(PurchaseHistory history) {
		return spendingModel().expectedValue(history).value();
	}

	/** The same with its interval. */
	Optional<Estimate> estimatedValuePerPurchase(PurchaseHistory history) {
		OptionalDouble value = valuePerPurchase(history);
		return value.isEmpty() ? Optional.empty()
				: Optional.of(DeltaMethod.positive(value.getAsDouble(), spendingVariance(history)));
	}

	PurchaseModel purchaseModel() {
		return this.kind.with(this.purchases.parameters());
	}

	private GammaGamma spendingModel() {
		return SpendingModel.with(this.spending.parameters());
	}

	/** Probability that the customer still buys. */
	Estimate probabilityAlive(PurchaseHistory history) {
		return DeltaMethod.probability(purchaseModel().logOddsOfHavingLeft(history),
				DeltaMethod.variance(this.purchases, (logs) -> purchases(logs).logOddsOfHavingLeft(history)));
	}

	/** Purchases over a horizon, not discounted. */
	Estimate expectedPurchases(PurchaseHistory history, double weeks) {
		return DeltaMethod.positive(purchaseModel().expectedPurchases(history, weeks),
				purchaseVariance(history, (each) -> each.expectedPurchasesIfAlive(history, weeks)));
	}

	/** Discounted expected residual transactions (DERT), where they exist. */
	Optional<Estimate> residualPurchases(PurchaseHistory history, double discountRatePerYear) {
		return residual(history, discountRatePerYear, 1, 0);
	}

	/** Their value in minor units, where it exists. */
	Optional<Estimate> residualValue(PurchaseHistory history, double discountRatePerYear) {
		OptionalDouble value = valuePerPurchase(history);
		return value.isEmpty() ? Optional.empty()
				: residual(history, discountRatePerYear, value.getAsDouble(), spendingVariance(history));
	}

	private Optional<Estimate> residual(PurchaseHistory history, double ratePerYear, double factor, double variance) {
		double ratePerWeek = Math.log1p(ratePerYear) * DAYS_PER_WEEK / DAYS_PER_YEAR;
		Expectation expected = purchaseModel().discountedResidualPurchases(history, ratePerWeek);
		if (expected.value().isEmpty()) {
			return Optional.empty();
		}
		double own = purchaseVariance(history,
				(each) -> each.discountedPurchasesIfAlive(history, ratePerWeek).value().orElse(Double.NaN));
		return Optional.of(DeltaMethod.positive(factor * expected.value().getAsDouble(), own + variance));
	}

	/** Variance of the logarithm of P(alive) times a quantity of those alive. */
	private double purchaseVariance(PurchaseHistory history, ToDoubleFunction<PurchaseModel> ifAlive) {
		return DeltaMethod.variance(this.purchases, (logs) -> {
			PurchaseModel model = purchases(logs);
			return model.logProbabilityAlive(history) + Math.log(ifAlive.applyAsDouble(model));
		});
	}

	private double spendingVariance(PurchaseHistory history) {
		return DeltaMethod.variance(this.spending, spendingModel().gradientOfLogExpectedValue(history));
	}

	/** Expected purchases, each month's discounted to now from the month's end. */
	private static double discountedIfAlive(PurchaseModel model, PurchaseHistory history, int horizonDays,
			double ratePerYear) {
		double sum = 0;
		double before = 0;
		int steps = (int) Math.ceil(horizonDays / STEP_DAYS);
		for (int step = 1; step <= steps; step++) {
			double days = Math.min(step * STEP_DAYS, horizonDays);
			double expected = model.expectedPurchasesIfAlive(history, days / DAYS_PER_WEEK);
			sum += (expected - before) * Math.pow(1 + ratePerYear, -days / DAYS_PER_YEAR);
			before = expected;
		}
		return sum;
	}

	private PurchaseModel purchases(double[] logs) {
		return this.kind.with(Arrays.stream(logs).map(Math::exp).toArray());
	}

}
