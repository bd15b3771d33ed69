package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.valuenet.ltv.SegmentShrinkage.Shrunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Shrinkage of segments, worked by hand, and its borders over random estimates. */
class SegmentShrinkageTests {

	private static final Maximum WHOLE = estimate(0, 0.25);

	/**
	 * In units of the whole's .25 each deviates by 2 with a variance of 2, and weighs .5:
	 * (.5 x (4 - 2) + .5 x (4 - 2) + 1) / (1 - .5) = 6 of these units, 1.5, are between
	 * segments. So an estimate counts 1.5 / (1.5 + .5) = .75, and its variance is .25 x
	 * 1.5 + .25 x .25 x .25 = .390625, and as 1.5 comes from two segments only, .5 x .5 x
	 * 1 / 2 x 1 / 2 + (.25 x 1)^2 = .125 more.
	 */
	@Test
	void segmentCountsByTheVarianceBetweenSegmentsOverThatAndItsOwn() {
		SegmentShrinkage shrinkage = SegmentShrinkage.of(WHOLE, List.of(estimate(-1, 0.5), estimate(1, 0.5)));
		assertThat(shrinkage.betweenSegments().getEntry(0, 0)).isEqualTo(1.5, within(1e-12));
		Shrunk shrunk = shrinkage.shrink(estimate(1, 0.5));
		assertThat(shrunk.ownDataWeight()).isEqualTo(0.75, within(1e-12));
		assertThat(shrunk.logParameters().getEntry(0)).isEqualTo(0.75, within(1e-12));
		assertThat(shrunk.covariance().getEntry(0, 0)).isEqualTo(0.515625, within(1e-12));
	}

	/**
	 * Two of variance .5 that make up the whole deviate from it by .5 by chance alone.
	 */
	@Test
	void segmentsThatDifferLessThanByChanceAreTheWhole() {
		Shrunk shrunk = SegmentShrinkage.of(WHOLE, List.of(estimate(-0.4, 0.5), estimate(0.4, 0.5)))
			.shrink(estimate(0.4, 0.5));
		assertThat(shrunk.ownDataWeight()).isZero();
		assertThat(shrunk.logParameters()).isEqualTo(WHOLE.logParameters());
		// .5 x .16 / .5 + .4^2 more than the whole's, as two segments hardly tell that
		assertThat(shrunk.covariance().getEntry(0, 0)).isEqualTo(0.25 + 0.32, within(1e-12));
	}

	/** With .5 from 1.5 between segments: .75, with .02: 1.5 / 1.52. */
	@Test
	void moreDataWeighMore() {
		SegmentShrinkage shrinkage = SegmentShrinkage.of(WHOLE, List.of(estimate(-1, 0.5), estimate(1, 0.5)));
		assertThat(shrinkage.shrink(estimate(1, 0.02)).ownDataWeight()).isEqualTo(1.5 / 1.52, within(1e-12));
	}

	@Test
	void oneSegmentTellsNothingOfHowSegmentsDiffer() {
		assertThatIllegalArgumentException().isThrownBy(() -> SegmentShrinkage.of(WHOLE, List.of(estimate(1, 0.5))))
			.withMessageContaining("at least 2");
	}

	@Property(seed = "20260301", tries = 1_000)
	void weightIsFromNoneToAllInAnyOrderAndWhatIsLeftOpenIsNeverLessThanNothing(
			@ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 2, max = 12) int segments,
			@ForAll @IntRange(min = 1, max = 4) int parameters) {
		Random chance = new Random(seed);
		Maximum whole = random(chance, parameters, 3);
		List<Maximum> own = new ArrayList<>();
		for (int i = 0; i < segments; i++) {
			own.add(random(chance, parameters, 1 + chance.nextInt(6)));
		}
		SegmentShrinkage shrinkage = SegmentShrinkage.of(whole, own);
		Collections.shuffle(own, chance);
		RealMatrix between = shrinkage.betweenSegments();
		RealMatrix shuffled = SegmentShrinkage.of(whole, own).betweenSegments();
		assertThat(shuffled.subtract(between).getNorm()).isLessThan(1e-9 * (1 + between.getNorm()));
		for (Maximum each : own) {
			Shrunk shrunk = shrinkage.shrink(each);
			assertThat(shrunk.ownDataWeight()).isBetween(0.0, 1.0);
			assertThat(shrunk.logParameters().isNaN() || shrunk.logParameters().isInfinite()).isFalse();
			double[] variances = new EigenDecomposition(shrunk.covariance()).getRealEigenvalues();
			double largest = shrunk.covariance().getNorm();
			for (double variance : variances) {
				assertThat(variance).isGreaterThanOrEqualTo(-1e-9 * largest);
			}
		}
	}

	/** Correlated, with standard errors from e^-least to e^(3 - least). */
	private static Maximum random(Random chance, int parameters, int least) {
		RealMatrix root = MatrixUtils.createRealMatrix(parameters, parameters);
		double[] logs = new double[parameters];
		for (int i = 0; i < parameters; i++) {
			double error = Math.exp(3 * chance.nextDouble() - least);
			logs[i] = 2 * chance.nextGaussian();
			for (int j = 0; j < i; j++) {
				root.setEntry(i, j, error * chance.nextGaussian());
			}
			root.setEntry(i, i, error);
		}
		return new Maximum(new ArrayRealVector(logs), 0, root.multiply(root.transpose()));
	}

	private static Maximum estimate(double log, double variance) {
		return new Maximum(new ArrayRealVector(new double[] { log }), 0,
				MatrixUtils.createRealMatrix(new double[][] { { variance } }));
	}

}
