package org.valuenet.ltv;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The odds and their derivatives beside {@link SlowOdds}, whatever the parameters. */
class ParetoOddsTests {

	private final RandomGenerator chance = new Well19937c(20260301);

	@Test
	void oddsEqualTheIntegralWorkedSlowly() {
		for (int i = 0; i < 2_000; i++) {
			double[] parameters = { anything(4), anything(4), anything(4), anything(4) };
			int x = (int) anything(3.3);
			double age = anything(3);
			double last = (x > 0) ? age * this.chance.nextDouble() : 0;
			double expected = SlowOdds.log(parameters, x, last, age);
			double ours = odds(parameters).log(x, last, age);
			assertThat(ours).as("%s, x %s, t_x %s, T %s", Arrays.toString(parameters), x, last, age)
				.isCloseTo(expected, within(1e-13 * (1 + x + parameters[0] + parameters[2])));
		}
	}

	@ParameterizedTest(name = "r {0}, alpha {1}, s {2}, beta {3}, x {4}, t_x {5}, T {6}")
	@CsvSource({ "0.553, 10.578, 0.606, 11.669, 0, 0, 40", "0.553, 10.578, 0.606, 11.669, 1, 5, 60",
			"0.553, 10.578, 0.606, 11.669, 12, 50, 69", "0.9, 15, 0.8, 8, 3, 10, 40", "0.9, 8, 0.8, 8, 3, 10, 40",
			"2, 5, 0.9, 500, 200, 150, 300", "40, 900, 3, 0.5, 2, 7, 60", "0.01, 0.2, 20, 30, 5, 59, 60" })
	void derivativesEqualDifferences(double r, double alpha, double s, double beta, int x, double last, double age) {
		double[] at = { r, alpha, s, beta };
		ParetoOdds odds = odds(at);
		odds.log(x, last, age);
		for (int i = 0; i < 4; i++) {
			int row = i;
			double slope = difference(at, i, (point) -> SlowOdds.log(point, x, last, age));
			assertThat(odds.gradient()[i]).isCloseTo(slope, within(1e-8 * (Math.abs(slope) + 1 / at[i])));
			for (int j = 0; j <= i; j++) {
				double bend = difference(at, j, (point) -> gradient(point, row, x, last, age));
				assertThat(odds.hessian()[i][j]).isCloseTo(bend, within(1e-8 * (Math.abs(bend) + 1 / at[i] / at[j])));
			}
		}
	}

	@Test
	void fewPanelsAreEnoughWhateverTheParameters() {
		for (int i = 0; i < 5_000; i++) {
			double[] parameters = { anything(6), anything(6), anything(6), anything(6) };
			double age = anything(3);
			assertThat(panels(parameters, age)).as("%s, T %s", Arrays.toString(parameters), age)
				.isLessThanOrEqualTo(30);
		}
	}

	/** Number of panels, none of which may fall too deep for its quadrature. */
	private static int panels(double[] parameters, double age) {
		OddsIntegrand integrand = new OddsIntegrand(parameters[1], parameters[3], parameters[0], parameters[2], 0, age);
		int panels = 0;
		for (double to = 0; to < integrand.width() && !integrand.isNothingFrom(to); panels++) {
			double from = to;
			to = integrand.panelEnd(from);
			assertThat(to).isGreaterThan(from).isLessThanOrEqualTo(integrand.width());
			assertThat(to - from).isLessThan(1.5 + 1e-12);
			// the measure dw bends e^-F by the panel's width at most
			assertThat(fall(parameters, from, to)).isLessThan(12 + 1.5);
		}
		return panels;
	}

	/**
	 * Logarithm by which the powers of alpha + u and beta + u fall, from their
	 * definition.
	 */
	private static double fall(double[] parameters, double from, double to) {
		double smaller = Math.min(parameters[1], parameters[3]);
		double passed = smaller * Math.expm1(from);
		double more = smaller * Math.exp(from) * Math.expm1(to - from);
		return parameters[0] * Math.log1p(more / (parameters[1] + passed))
				+ parameters[2] * Math.log1p(more / (parameters[3] + passed));
	}

	@Test
	void customerWhoseLastPurchaseEndsThePeriodHasNotLeft() {
		assertThat(new ParetoOdds(0.5, 10, 0.6, 12).log(3, 40, 40)).isEqualTo(Double.NEGATIVE_INFINITY);
	}

	private double anything(double exponent) {
		return Math.pow(10, exponent * (2 * this.chance.nextDouble() - 1));
	}

	private static ParetoOdds odds(double[] parameters) {
		return new ParetoOdds(parameters[0], parameters[1], parameters[2], parameters[3]);
	}

	private static double gradient(double[] parameters, int index, int x, double last, double age) {
		ParetoOdds odds = odds(parameters);
		odds.log(x, last, age);
		return odds.gradient()[index];
	}

	/**
	 * Central difference, its error of second order taken out by one of twice the step.
	 */
	private static double difference(double[] at, int index, ToDoubleFunction<double[]> function) {
		double step = 1e-3 * at[index];
		double close = function.applyAsDouble(moved(at, index, step)) - function.applyAsDouble(moved(at, index, -step));
		double wide = function.applyAsDouble(moved(at, index, 2 * step))
				- function.applyAsDouble(moved(at, index, -2 * step));
		return (8 * close - wide) / (12 * step);
	}

	private static double[] moved(double[] at, int index, double step) {
		double[] moved = at.clone();
		moved[index] += step;
		return moved;
	}

}
