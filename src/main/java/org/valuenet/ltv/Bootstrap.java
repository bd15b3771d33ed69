package org.valuenet.ltv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Percentile intervals of accuracy from samples of the customers, drawn with replacement.
 * Parameters of models stay as they were fitted, so the intervals are a little too
 * narrow. The same seed draws the same samples, for every prediction alike.
 *
 * @param level share of the samples within an interval, such as 0.90
 */
record Bootstrap(int samples, double level, long seed) {

	/** What the back-test uses. */
	static final Bootstrap USUAL = new Bootstrap(500, 0.90, 20_050_401);

	/** Each figure with its interval; figures that do not exist are left out. */
	Map<AccuracyMeasure, Estimate> estimates(Predictions predictions) {
		AccuracyMeasure[] measures = AccuracyMeasure.values();
		double[][] drawn = new double[measures.length][this.samples];
		SplittableRandom chance = new SplittableRandom(this.seed);
		for (int sample = 0; sample < this.samples; sample++) {
			Accuracy accuracy = predictions.accuracy(copies(chance, predictions.size()));
			for (AccuracyMeasure measure : measures) {
				drawn[measure.ordinal()][sample] = measure.of(accuracy);
			}
		}
		Accuracy accuracy = predictions.accuracy();
		Map<AccuracyMeasure, Estimate> estimates = new EnumMap<>(AccuracyMeasure.class);
		for (AccuracyMeasure measure : measures) {
			double value = measure.of(accuracy);
			if (!Double.isNaN(value)) {
				estimates.put(measure, interval(value, drawn[measure.ordinal()]));
			}
		}
		return estimates;
	}

	private static int[] copies(SplittableRandom chance, int size) {
		int[] copies = new int[size];
		for (int i = 0; i < size; i++) {
			copies[chance.nextInt(size)]++;
		}
		return copies;
	}

	private Estimate interval(double value, double[] drawn) {
		double[] sorted = Arrays.stream(drawn).filter((each) -> !Double.isNaN(each)).sorted().toArray();
		if (sorted.length == 0) {
			return new Estimate(value, value, value);
		}
		double tail = (1 - this.level) / 2;
		return new Estimate(value, sorted[(int) Math.floor(tail * sorted.length)],
				sorted[Math.min(sorted.length - 1, (int) Math.floor((1 - tail) * sorted.length))]);
	}

}
