package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Two kinds of customers, one of whom buys e^.8 times as often. Seeded. */
class RateCovariateTests {

	@Test
	void effectOfTheCovariateIsFound() {
		GammaGamma spending = new GammaGamma(6, 4, 15);
		List<PurchaseHistory> histories = new ArrayList<>();
		histories.addAll(new SimulatedBase(61).of(new BgNbd(0.9, 10 * Math.exp(0.4), 0.8, 2.5), spending, 3_000));
		histories.addAll(new SimulatedBase(62).of(new BgNbd(0.9, 10 * Math.exp(-0.4), 0.8, 2.5), spending, 3_000));
		double[] z = new double[6_000];
		for (int i = 0; i < z.length; i++) {
			z[i] = (i < 3_000) ? -0.5 : 0.5;
		}
		RateCovariate fitted = RateCovariate.of(histories, z).orElseThrow();
		assertThat(fitted.beta()).isEqualTo(0.8, within(0.15));
		assertThat(fitted.purchases().parameter(1)).isEqualTo(10, within(1.5));
		assertThat(fitted.logLikelihood(histories))
			.isGreaterThan(PurchaseModelKind.BG_NBD.fit(histories).maximum().orElseThrow().logLikelihood() + 10);
	}

}
