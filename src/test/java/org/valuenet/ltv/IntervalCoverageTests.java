package org.valuenet.ltv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 90 % intervals hold the truth in 85 to 95 % of simulated customer bases of 2,000
 * customers. Seeded, so that the answer is always the same.
 */
class IntervalCoverageTests {

	private static final int BASES = 200;

	private static final int CUSTOMERS = 2_000;

	private static final double RATE = 0.1;

	private static final PurchaseHistory CUSTOMER = new PurchaseHistory(3, 25, 40, 30);

	private static final GammaGamma SPENDING = new GammaGamma(6.25, 3.74, 15.44);

	private final Map<String, Integer> covered = new LinkedHashMap<>();

	@Test
	void intervalsOfBgNbdCoverTheTruth() {
		BgNbd truth = new BgNbd(0.8, 8, 0.8, 2.5);
		SimulatedBase chance = new SimulatedBase(20260301);
		for (int i = 0; i < BASES; i++) {
			count(PurchaseModelKind.BG_NBD, truth, chance.of(truth, SPENDING, CUSTOMERS));
		}
		assertCoverage();
	}

	@Test
	void intervalsOfParetoNbdCoverTheTruth() {
		ParetoNbd truth = new ParetoNbd(0.9, 8, 0.8, 15);
		SimulatedBase chance = new SimulatedBase(20260302);
		for (int i = 0; i < BASES; i++) {
			count(PurchaseModelKind.PARETO_NBD, truth, chance.of(truth, SPENDING, CUSTOMERS));
		}
		assertCoverage();
	}

	private void assertCoverage() {
		assertThat(this.covered).hasSize(4)
			.allSatisfy((name, count) -> assertThat(count / (double) BASES).as(name).isBetween(0.85, 0.95));
	}

	private void count(PurchaseModelKind kind, PurchaseModel truth, List<PurchaseHistory> base) {
		CustomerBaseModel fitted = CustomerBaseModel.fit(kind, base).orElseThrow();
		double value = SPENDING.expectedValue(CUSTOMER).value().orElseThrow();
		double ratePerWeek = Math.log1p(RATE) * 7 / 365;
		double residual = truth.discountedResidualPurchases(CUSTOMER, ratePerWeek).value().orElseThrow();
		count("P(alive)", fitted.probabilityAlive(CUSTOMER), truth.probabilityAlive(CUSTOMER));
		count("purchases", fitted.expectedPurchases(CUSTOMER, 52), truth.expectedPurchases(CUSTOMER, 52));
		count("residual value", fitted.residualValue(CUSTOMER, RATE).orElseThrow(), residual * value);
		LtvEstimate estimate = fitted.estimate(CUSTOMER, 7, 0).orElseThrow();
		count("value", new Estimate(estimate.valueMinor(), estimate.lowMinor(), estimate.highMinor()),
				truth.expectedPurchases(CUSTOMER, 1) * value);
	}

	private void count(String name, Estimate estimate, double truth) {
		this.covered.merge(name, (truth >= estimate.low() && truth <= estimate.high()) ? 1 : 0, Integer::sum);
	}

}
