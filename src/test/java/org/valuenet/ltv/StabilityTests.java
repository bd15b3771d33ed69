package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What has no answer says so, and removable singularities are removed. */
class StabilityTests {

	@ParameterizedTest(name = "p {0}, q {1}, x {2}: {3}")
	@CsvSource({ "6.25, 0.9, 0, no mean for q below 1", "6.25, 1, 0, no mean for q = 1",
			"0.05, 0.5, 10, no mean for p x + q = 1", "0.01, 0.5, 10, no mean for p x + q below 1" })
	void spendingWithoutAMeanIsUndefined(double p, double q, int x, String why) {
		assertThat(new GammaGamma(p, q, 15).expectedValue(new PurchaseHistory(x, 0, 0, (x > 0) ? 20 : 0))).as(why)
			.isEqualTo(Expectation.Undefined.INFINITE);
	}

	@Test
	void spendingAtQOneHasAMeanOnceSomethingIsKnown() {
		// p (gamma + m x) / (p x) = 15.44 / 2 + 30
		assertThat(new GammaGamma(6.25, 1, 15.44).expectedValue(new PurchaseHistory(2, 1, 2, 30)).value().orElseThrow())
			.isEqualTo(37.72, within(1e-13));
	}

	@Test
	void undiscountedFutureIsUndefinedWhereItIsEndless() {
		PurchaseHistory history = new PurchaseHistory(2, 10, 20, 0);
		assertThat(new BgNbd(0.24, 4.4, 0.79, 2.4).discountedResidualPurchases(history, 0))
			.isEqualTo(Expectation.Undefined.INFINITE);
		assertThat(new ParetoNbd(0.55, 10.6, 0.6, 11.7).discountedResidualPurchases(history, 0))
			.isEqualTo(Expectation.Undefined.INFINITE);
		assertThat(new ShiftedBetaGeometric(0.67, 3.8).discountedLifetime(0)).isEqualTo(Expectation.Undefined.INFINITE);
		// beta / (s - 1) weeks of life at r / alpha purchases a week
		assertThat(new ParetoNbd(2, 10, 3, 12).discountedResidualPurchases(new PurchaseHistory(0, 0, 0, 0), 0)
			.value()
			.orElseThrow()).isEqualTo(1.2, within(1e-12));
	}

	@ParameterizedTest
	@CsvSource({ "0.9999999", "0.999999999999", "1", "1.000000000001", "1.0000001" })
	void expectationsPassTheirRemovablePoles(double one) {
		PurchaseHistory history = new PurchaseHistory(3, 20, 30, 0);
		double offset = 2.426 * (one - 1);
		assertThat(new BgNbd(0.243, 4.414, one, 2.426).expectedPurchases(history, 39))
			.isEqualTo(new BgNbd(0.243, 4.414, 1, 2.426).expectedPurchases(history, 39), within(1e-6));
		assertThat(new ParetoNbd(0.553, 10.578, one, 11.669).expectedPurchases(history, 39))
			.isEqualTo(new ParetoNbd(0.553, 10.578, 1, 11.669).expectedPurchases(history, 39), within(1e-6));
		assertThat(new BgNbd(0.243, 4.414, 0.4, 0.6 + offset).expectedPurchasesOfNewCustomer(39))
			.isEqualTo(1.08152427860578, within(1e-6));
	}

	@ParameterizedTest
	@EnumSource
	void baseNobodyCameBackToHasNoFit(PurchaseModelKind kind) {
		assertThat(kind.fit(Collections.nCopies(500, new PurchaseHistory(0, 0, 30, 0))))
			.isEqualTo(Fit.NoMaximum.TOO_FEW_REPEAT_BUYERS);
	}

	@ParameterizedTest
	@EnumSource
	void tenCustomersAreTooFew(PurchaseModelKind kind) {
		assertThat(kind.fit(Collections.nCopies(10, new PurchaseHistory(2, 10, 30, 0))))
			.isEqualTo(Fit.NoMaximum.TOO_FEW_CUSTOMERS);
	}

	@ParameterizedTest
	@EnumSource
	void baseThatNobodyLeavesHasNoInteriorMaximum(PurchaseModelKind kind) {
		List<PurchaseHistory> histories = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			histories.add(new PurchaseHistory(1 + i * i % 17, 30, 30, 0));
		}
		assertThat(kind.fit(histories)).isEqualTo(Fit.NoMaximum.NO_INTERIOR_MAXIMUM);
	}

	@Test
	void spendingOfEqualValuesHasNoInteriorMaximum() {
		assertThat(SpendingModel.fit(Collections.nCopies(200, new PurchaseHistory(2, 10, 30, 25))))
			.isEqualTo(Fit.NoMaximum.NO_INTERIOR_MAXIMUM);
		assertThat(SpendingModel.fit(Collections.nCopies(10, new PurchaseHistory(2, 10, 30, 25))))
			.isEqualTo(Fit.NoMaximum.TOO_FEW_REPEAT_BUYERS);
	}

	@Test
	void contractsWithoutLossHaveNoInteriorMaximum() {
		assertThat(ShiftedBetaGeometric.fit(1000, 1000, 1000)).isEqualTo(Fit.NoMaximum.NO_INTERIOR_MAXIMUM);
	}

	@ParameterizedTest(name = "x {0}, t_x {1}, T {2}, mean {3}")
	@CsvSource({ "1, 40, 30, 10", "-1, 0, 30, 10", "1, NaN, 30, 10", "1, 10, NaN, 10", "1, 10, 30, -5",
			"1, 10, 30, NaN" })
	void impossibleHistoriesAreRefused(int x, double last, double age, double mean) {
		assertThatThrownBy(() -> new PurchaseHistory(x, last, age, mean)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("x=" + x);
	}

}
