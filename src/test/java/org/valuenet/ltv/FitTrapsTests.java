package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Data on which fits are known to go astray, each case of the reference's list: a maximum
 * where there is one, else the reason why there is none.
 */
@EnabledIf(value = "referenceIsAtHand", disabledReason = "left out: the reference results are not beside the project")
class FitTrapsTests {

	static boolean referenceIsAtHand() {
		return CdnowReference.isAtHand();
	}

	static List<String> cases() {
		return CdnowReference.json("fit_traps_a.json")
			.values()
			.stream()
			.map((each) -> each.get("case").asString())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void trapHasAnAnswer(String name) {
		switch (name) {
			case "BG all x=0" ->
				assertThat(PurchaseModelKind.BG_NBD.fit(Collections.nCopies(2_000, new PurchaseHistory(0, 0, 39, 0))))
					.isEqualTo(Fit.NoMaximum.TOO_FEW_REPEAT_BUYERS);
			case "BG identical recency, x varied" ->
				assertThat(PurchaseModelKind.BG_NBD.fit(alike())).isEqualTo(Fit.NoMaximum.NO_INTERIOR_MAXIMUM);
			case "BG first 10 customers" ->
				assertThat(PurchaseModelKind.BG_NBD.fit(CdnowReference.histories().subList(0, 10)))
					.isEqualTo(Fit.NoMaximum.TOO_FEW_CUSTOMERS);
			case "Pareto CDNOW + one x=1000" -> oneWhoBuysWithoutEnd(name);
			case "Pareto heavy daily buyers" -> dailyBuyers();
			case "BG recency > T row" -> refused(1, 40, 39, 10);
			case "BG NaN recency" -> refused(1, Double.NaN, 39, 10);
			case "GG negative mean (refund)" -> refused(1, 10, 39, -10);
			case "GG CDNOW" -> assertParameters(name, SpendingModel.fit(CdnowReference.roundedHistories()), 1e-5);
			case "GG heavy-tailed lognormal sigma 2.2" -> heavyTail();
			case "GG all identical values" ->
				assertThat(SpendingModel.fit(Collections.nCopies(500, new PurchaseHistory(3, 10, 39, 25))))
					.isEqualTo(Fit.NoMaximum.NO_INTERIOR_MAXIMUM);
			default -> throw new AssertionError("no test of the trap \"" + name + "\"");
		}
	}

	private static List<PurchaseHistory> alike() {
		List<PurchaseHistory> histories = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			histories.add(new PurchaseHistory(1 + i % 9, 20, 39, 10));
		}
		return histories;
	}

	/** Observed all 39 weeks, and alive to the end. */
	private static void oneWhoBuysWithoutEnd(String name) {
		List<PurchaseHistory> histories = new ArrayList<>(CdnowReference.histories());
		histories.add(new PurchaseHistory(1_000, 38, 39, 10));
		assertParameters(name, PurchaseModelKind.PARETO_NBD.fit(histories), 0.01);
	}

	/** About three purchases a week; half of them have left after a year. */
	private static void dailyBuyers() {
		ParetoNbd truth = new ParetoNbd(2, 0.7, 0.85, 80);
		Maximum fit = PurchaseModelKind.PARETO_NBD.fit(new SimulatedBase(7).of(truth, new GammaGamma(6, 4, 15), 3_000))
			.maximum()
			.orElseThrow();
		double[] expected = { truth.r(), truth.alpha(), truth.s(), truth.beta() };
		for (int i = 0; i < expected.length; i++) {
			assertThat(fit.parameter(i)).isEqualTo(expected[i], within(3 * fit.standardError(i)));
		}
	}

	/** There is a maximum, and nobody without a repeat has a mean. */
	private static void heavyTail() {
		Random chance = new Random(22);
		List<PurchaseHistory> histories = new ArrayList<>();
		for (int i = 0; i < 1_000; i++) {
			histories.add(new PurchaseHistory(1, 10, 39, Math.exp(4 + 2.2 * chance.nextGaussian())));
		}
		GammaGamma model = SpendingModel.with(SpendingModel.fit(histories).maximum().orElseThrow().parameters());
		assertThat(model.q()).isLessThan(1);
		assertThat(model.expectedValue(new PurchaseHistory(0, 0, 39, 0))).isEqualTo(Expectation.Undefined.INFINITE);
	}

	private static void refused(int x, double last, double age, double mean) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseHistory(x, last, age, mean));
	}

	private static void assertParameters(String name, Fit fit, double tolerance) {
		String reference = CdnowReference.json("fit_traps_a.json")
			.values()
			.stream()
			.filter((each) -> name.equals(each.get("case").asString()))
			.map((JsonNode each) -> each.get("reference_mle").asString())
			.findFirst()
			.orElseThrow();
		String[] parameters = reference.substring("params ".length(), reference.indexOf(" LL")).split(", ");
		for (int i = 0; i < parameters.length; i++) {
			double expected = Double.parseDouble(parameters[i]);
			assertThat(fit.maximum().orElseThrow().parameter(i)).as(name)
				.isEqualTo(expected, within(tolerance * expected));
		}
	}

}
