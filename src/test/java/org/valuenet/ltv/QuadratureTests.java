package org.valuenet.ltv;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Decays whose integrals are known in closed form, each up to where its rule ends. */
class QuadratureTests {

	@ParameterizedTest(name = "over {0}, falling by {1}: {2} nodes")
	@CsvSource({ "0.39, 0.001, 6", "0.39, 0.89, 6", "0.39, 0.9, 8", "0.4, 0.89, 8", "0.79, 2.49, 8", "0.79, 2.5, 12",
			"0.8, 0.1, 12", "1.5, 6.99, 12", "1.5, 7, 16", "1.5, 12, 16" })
	void ruleIsAsSmallAsTheDecayAllows(double width, double fall, int nodes) {
		Quadrature.Rule rule = Quadrature.Rule.exactFor(width, fall);
		assertThat(rule.nodes()).hasSize(nodes);
		double sum = 0;
		double ofMean = 0;
		for (int i = 0; i < nodes; i++) {
			double density = rule.weights()[i] * Math.exp(-fall * rule.nodes()[i]);
			sum += density;
			ofMean += density * rule.nodes()[i];
		}
		// the integrals of e^-ft and t e^-ft over 0 to 1
		double integral = -Math.expm1(-fall) / fall;
		assertThat(sum).isCloseTo(integral, within(4e-15 * integral));
		assertThat(ofMean).isCloseTo((integral - Math.exp(-fall)) / fall, within(1e-12 * integral));
	}

}
