package org.valuenet.ltv;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Intervals by hand, where nothing is known, and over the whole parameter space. */
class DeltaMethodTests {

	private static final double QUANTILE = 1.6448536269514722;

	/** ln x y varies by 4 + 9 for independent ln x and ln y with variances 4 and 9. */
	@Test
	void productOfIndependentParametersVariesByTheSumOfTheirVariances() {
		Maximum maximum = known(new double[] { 2, 5 }, new double[][] { { 4, 0 }, { 0, 9 } });
		double variance = DeltaMethod.variance(maximum, (logs) -> logs[0] + logs[1]);
		assertThat(variance).isEqualTo(13, within(1e-9));
		Estimate product = DeltaMethod.positive(10, variance);
		assertThat(product.high()).isEqualTo(10 * Math.exp(QUANTILE * Math.sqrt(13)), within(1e-6));
		assertThat(product.low() * product.high()).isEqualTo(100, within(1e-9));
	}

	@Test
	void probabilityOfOneHalfLiesBetweenTheSharesOfItsOdds() {
		Estimate half = DeltaMethod.probability(0, 1);
		assertThat(half.value()).isEqualTo(0.5, within(1e-15));
		assertThat(half.low()).isEqualTo(1 / (1 + Math.exp(QUANTILE)), within(1e-12));
		assertThat(half.high()).isEqualTo(1 - half.low(), within(1e-12));
	}

	@Test
	void withoutAFiniteVarianceAnythingMayBe() {
		assertThat(DeltaMethod.positive(7, Double.NaN)).isEqualTo(new Estimate(7, 0, Double.POSITIVE_INFINITY));
		assertThat(DeltaMethod.positive(7, 1e9)).isEqualTo(new Estimate(7, 0, Double.POSITIVE_INFINITY));
		assertThat(DeltaMethod.probability(0, Double.NaN)).isEqualTo(new Estimate(0.5, 0, 1));
		assertThat(EstimatedNumber.of(DeltaMethod.positive(7, Double.NaN)).high()).isNull();
	}

	@Test
	void whatDoesNotDependOnTheParametersIsCertain() {
		assertThat(DeltaMethod.probability(Double.NEGATIVE_INFINITY, Double.NaN)).isEqualTo(new Estimate(1, 1, 1));
	}

	/**
	 * Near p x + q = 1 the mean is infinite a step further. There, p = 1, q = .0001 and x
	 * = 1: its logarithm falls by q / (p x + q - 1) = 1 with that of q, by (1 - q) / (p x
	 * + q - 1) = 9,999 with that of p.
	 */
	@Test
	void valueOfAPurchaseThatHardlyHasAMeanHasAnIntervalWithoutAnEnd() {
		CustomerBaseModel model = new CustomerBaseModel(PurchaseModelKind.BG_NBD, known(0.8, 8, 0.8, 2.5),
				known(new double[] { 1, 0.0001, 15 }, new double[][] { { 0.01, 0, 0 }, { 0, 0.01, 0 }, { 0, 0, 0 } }));
		PurchaseHistory history = new PurchaseHistory(1, 10, 20, 30);
		Estimate value = model.estimatedValuePerPurchase(history).orElseThrow();
		assertThat(value.value()).isEqualTo((15 + 30) / 0.0001, within(1e-3));
		assertThat(value.high()).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(model.estimate(history, 365, 0.1)).isEmpty();
	}

	@Property(seed = "20260311", tries = 400)
	void intervalsHoldTheirEstimateAndStayWithinItsRange(@ForAll PurchaseModelKind kind, @ForAll("logs") double[] logs,
			@ForAll("logs") double[] spending, @ForAll("deviations") double deviation,
			@ForAll("histories") double[] history) {
		int repeats = (int) history[0];
		PurchaseHistory customer = new PurchaseHistory(repeats, (repeats > 0) ? history[1] * history[2] : 0, history[2],
				(repeats > 0) ? history[3] : 0);
		CustomerBaseModel model = new CustomerBaseModel(kind, uncertain(logs, 4, deviation),
				uncertain(spending, 3, deviation));
		Estimate alive = model.probabilityAlive(customer);
		holds(alive);
		assertThat(alive.high()).isLessThanOrEqualTo(1);
		holds(model.expectedPurchases(customer, 52));
		model.estimatedValuePerPurchase(customer).ifPresent(DeltaMethodTests::holds);
		model.estimate(customer, 90, 0.1).ifPresent((estimate) -> holds(estimate.valueMinor()));
	}

	private static void holds(Estimate estimate) {
		assertThat(estimate.value()).isFinite();
		assertThat(estimate.low()).isBetween(0.0, estimate.value());
		assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
	}

	private static Maximum uncertain(double[] logs, int size, double deviation) {
		RealMatrix covariance = new Array2DRowRealMatrix(size, size);
		for (int i = 0; i < size; i++) {
			covariance.setEntry(i, i, deviation * deviation);
		}
		return new Maximum(new ArrayRealVector(logs, 0, size), 0, covariance);
	}

	private static Maximum known(double... parameters) {
		return known(parameters, new double[parameters.length][parameters.length]);
	}

	private static Maximum known(double[] parameters, double[][] covariance) {
		return new Maximum(new ArrayRealVector(parameters).map(Math::log), 0, new Array2DRowRealMatrix(covariance));
	}

	@Provide
	Arbitrary<double[]> logs() {
		return Arbitraries.doubles().between(-9, 9).array(double[].class).ofSize(4);
	}

	@Provide
	Arbitrary<Double> deviations() {
		return Arbitraries.doubles().between(-3, 3).map((exponent) -> Math.pow(10, exponent));
	}

	/** Repeats, share of the age at the last, age in weeks, mean value. */
	@Provide
	Arbitrary<double[]> histories() {
		return Arbitraries.doubles()
			.between(0, 1)
			.array(double[].class)
			.ofSize(4)
			.map((u) -> new double[] { Math.floor(u[0] * 300), u[1], Math.pow(10, 4 * u[2] - 1), 1 + 1e5 * u[3] });
	}

}
