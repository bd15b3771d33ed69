package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is kept of a base when equal histories, and then like ones, are taken as one. */
class GroupedHistoriesTests {

	@Test
	void likeHistoriesBecomeOneAtTheirCustomersMeans() {
		List<PurchaseHistory> histories = new ArrayList<>(Collections.nCopies(3, new PurchaseHistory(2, 10, 40, 0)));
		histories.add(new PurchaseHistory(2, 11, 41, 0));
		GroupedHistories merged = GroupedHistories.of(histories, 1).merged();
		assertThat(merged.size()).isEqualTo(1);
		assertThat(merged.customers(0)).isEqualTo(4);
		assertThat(merged.repeats(0)).isEqualTo(2);
		// (3 * 10 + 11) / 4 and (3 * 40 + 41) / 4
		assertThat(merged.last(0)).isEqualTo(10.25);
		assertThat(merged.age(0)).isEqualTo(40.25);
	}

	@ParameterizedTest(name = "{6}: x {0} and {3}, t_x {1} and {4}, T {2} and {5}")
	@CsvSource({ "2, 10, 40, 3, 10, 40, another x", "2, 10, 40, 2, 10, 39, T of another quarter of an octave",
			"2, 14.9, 40, 2, 15, 40, from 3/8 of T on", "2, 39.9, 40, 2, 40, 40, the last purchase ends the period",
			"7, 10, 40, 8, 10, 40, another number of binary digits", "9, 10, 40, 10, 10, 40, 1001 and 1010" })
	void unlikeHistoriesStayApart(int x, double last, double age, int otherX, double otherLast, double otherAge,
			String why) {
		List<PurchaseHistory> histories = List.of(new PurchaseHistory(x, last, age, 0),
				new PurchaseHistory(otherX, otherLast, otherAge, 0));
		assertThat(GroupedHistories.of(histories, 1).merged().size()).as(why).isEqualTo(2);
	}

	@Test
	void manyPurchasesAreMergedToTheNextWholeMean() {
		List<PurchaseHistory> histories = List.of(new PurchaseHistory(20, 30, 40, 0),
				new PurchaseHistory(22, 30, 40, 0), new PurchaseHistory(23, 30, 40, 0));
		GroupedHistories merged = GroupedHistories.of(histories, 1).merged();
		assertThat(merged.size()).isEqualTo(1);
		// 65 / 3 = 21.7
		assertThat(merged.repeats(0)).isEqualTo(22);
	}

	@Test
	void historyOfNoTimeAtAllHasACell() {
		GroupedHistories merged = GroupedHistories.of(List.of(new PurchaseHistory(0, 0, 0, 0)), 1).merged();
		assertThat(merged.age(0)).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void mergedBaseHasItsMaximumCloseToTheBases(PurchaseModelKind kind) {
		List<PurchaseHistory> base = new SimulatedBase(20260301).of(new ParetoNbd(0.553, 10.578, 0.606, 11.669),
				new GammaGamma(6.25, 3.74, 15.44), 20_000);
		GroupedHistories groups = GroupedHistories.of(base, 50);
		GroupedHistories merged = groups.merged();
		assertThat(merged.size()).isLessThan(groups.size() / 10);
		assertThat(customers(merged)).isEqualTo(base.size());
		double[] whole = maximum(kind, groups).parameters();
		double[] coarse = maximum(kind, merged).parameters();
		for (int i = 0; i < whole.length; i++) {
			assertThat(Math.log(coarse[i] / whole[i])).as(kind.parameterNames().get(i)).isCloseTo(0, within(0.5));
		}
	}

	/** A start on the merged base changes the way to the maximum, not the maximum. */
	@ParameterizedTest
	@EnumSource
	void fitIsThatOfTheWholeBase(PurchaseModelKind kind) {
		List<PurchaseHistory> base = new SimulatedBase(20260302).of(new ParetoNbd(0.9, 8, 0.8, 15),
				new GammaGamma(6.25, 3.74, 15.44), 5_000);
		Maximum fitted = kind.fit(base).maximum().orElseThrow();
		Maximum whole = maximum(kind, GroupedHistories.of(base, 1));
		assertThat(fitted.logLikelihood()).isCloseTo(whole.logLikelihood(), within(1e-6));
		for (int i = 0; i < 4; i++) {
			assertThat(fitted.parameter(i)).isCloseTo(whole.parameter(i), within(1e-8 * whole.parameter(i)));
			assertThat(fitted.standardError(i)).isCloseTo(whole.standardError(i),
					within(1e-6 * whole.standardError(i)));
		}
	}

	private static Maximum maximum(PurchaseModelKind kind, GroupedHistories groups) {
		double meanAge = 0;
		for (int i = 0; i < groups.size(); i++) {
			meanAge += groups.customers(i) * groups.age(i) / customers(groups);
		}
		return MaximumLikelihood
			.of(kind.likelihood(groups), 1, meanAge / 2, 1, (kind == PurchaseModelKind.PARETO_NBD) ? meanAge / 2 : 2)
			.maximum()
			.orElseThrow();
	}

	private static double customers(GroupedHistories groups) {
		double sum = 0;
		for (int i = 0; i < groups.size(); i++) {
			sum += groups.customers(i);
		}
		return sum;
	}

}
