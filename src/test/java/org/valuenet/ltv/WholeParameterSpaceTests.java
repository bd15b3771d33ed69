package org.valuenet.ltv;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties of every model over parameters from 1e-4 to 1e4 and histories of up to 2,000
 * purchases within 3,000 weeks: numbers, never NaN or infinity; probabilities from 0 to
 * 1; expectations that never fall as the horizon grows.
 */
class WholeParameterSpaceTests {

	private static final String SEED = "20260301";

	@Property(seed = SEED, tries = 800)
	void purchaseModelsNeverLie(@ForAll PurchaseModelKind kind, @ForAll("parameters") double[] parameters,
			@ForAll("histories") PurchaseHistory history, @ForAll("horizons") double weeks) {
		PurchaseModel model = kind.with(parameters);
		assertThat(model.logLikelihood(history)).isFinite();
		assertThat(model.probabilityAlive(history)).isBetween(0.0, 1.0);
		double before = 0;
		double newBefore = 0;
		for (int i = 0; i < 4; i++) {
			double horizon = weeks * Math.pow(2.5, i);
			double expected = model.expectedPurchases(history, horizon);
			double expectedOfNew = model.expectedPurchasesOfNewCustomer(horizon);
			// the last digits of a flat curve may go either way; purchases below 1e-300
			// are none
			assertThat(expected).isFinite().isGreaterThanOrEqualTo(before * (1 - 1e-10) - 1e-300);
			assertThat(expectedOfNew).isFinite().isGreaterThanOrEqualTo(newBefore * (1 - 1e-10));
			before = expected;
			newBefore = expectedOfNew;
		}
		assertThat(before).isGreaterThanOrEqualTo(0);
		assertThat(newBefore).isPositive();
	}

	@Property(seed = SEED, tries = 60)
	void discountedResidualPurchasesAreNumbersThatFallWithTheRate(@ForAll PurchaseModelKind kind,
			@ForAll("parameters") double[] parameters, @ForAll("histories") PurchaseHistory history,
			@ForAll("rates") double rate) {
		PurchaseModel model = kind.with(parameters);
		double low = model.discountedResidualPurchases(history, rate).value().orElseThrow();
		double high = model.discountedResidualPurchases(history, 2 * rate).value().orElseThrow();
		assertThat(low).isFinite().isNotNegative();
		assertThat(high).isBetween(low / 2 * (1 - 1e-9), low * (1 + 1e-9));
	}

	@Property(seed = SEED, tries = 1000)
	void spendingIsAPositiveNumberOrUndefined(@ForAll("parameters") double[] parameters,
			@ForAll("histories") PurchaseHistory history) {
		GammaGamma model = SpendingModel.with(parameters);
		assertThat(model.expectedValue(history).value().orElse(1)).isFinite().isPositive();
		if (history.repeats() > 0) {
			assertThat(model.logLikelihood(history)).isFinite();
		}
	}

	@Property(seed = SEED, tries = 300)
	void contractsSurviveLessAndLess(@ForAll("parameters") double[] parameters, @ForAll("rates") double rate) {
		ShiftedBetaGeometric model = new ShiftedBetaGeometric(parameters[0], parameters[1]);
		double before = 1;
		for (int renewals = 0; renewals < 40; renewals++) {
			double survival = model.survival(renewals);
			assertThat(survival).isBetween(0.0, before * (1 + 1e-10));
			before = survival;
		}
		assertThat(model.discountedLifetime(rate).value().orElseThrow()).isBetween(1 - 1e-9,
				(1 + rate) / rate * (1 + 1e-9));
	}

	@Provide
	Arbitrary<double[]> parameters() {
		return logUniform(-4, 4).array(double[].class).ofSize(4);
	}

	@Provide
	Arbitrary<Double> horizons() {
		return logUniform(-6, 4);
	}

	@Provide
	Arbitrary<Double> rates() {
		return logUniform(-5, 1);
	}

	@Provide
	Arbitrary<PurchaseHistory> histories() {
		Arbitrary<Integer> repeats = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)),
				Tuple.of(4, Arbitraries.integers().between(1, 2_000)));
		return Combinators.combine(repeats, logUniform(-3, 3.5), Arbitraries.doubles().between(0, 1), logUniform(-2, 6))
			.as((x, age, share, mean) -> new PurchaseHistory(x, (x > 0) ? share * age : 0, age, (x > 0) ? mean : 0));
	}

	private static Arbitrary<Double> logUniform(double low, double high) {
		return Arbitraries.doubles().between(low, high).map((exponent) -> Math.pow(10, exponent));
	}

}
