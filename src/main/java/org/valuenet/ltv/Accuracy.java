package org.valuenet.ltv;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * How near predicted values of customers came to the actual ones. S is the sum of the
 * actual values.
 *
 * @param cohort 1 - |sum of predictions - S| / S; negative when more than twice too high
 * @param decile 1 - sum over deciles |predicted - actual| / S, deciles by predicted
 * value, descending, ties in the order given, sizes as even as possible with larger ones
 * first
 * @param meanAbsoluteError per customer, in the unit of the values
 * @param wape sum of |predicted - actual| over S: above 1 for a good model where most
 * customers buy nothing
 * @param spearman rank correlation; NaN where all predictions are equal
 * @param giniNormalised area gained by sorting actual values by prediction over that by
 * sorting them by themselves
 */
record Accuracy(double cohort, double decile, double meanAbsoluteError, double wape, double spearman,
		double giniNormalised) {

	private static final int DECILES = 10;

	static Accuracy of(double[] predicted, double[] actual) {
		double sum = IntStream.range(0, actual.length).mapToDouble((i) -> actual[i]).sum();
		double difference = IntStream.range(0, actual.length).mapToDouble((i) -> predicted[i] - actual[i]).sum();
		double absolute = IntStream.range(0, actual.length)
			.mapToDouble((i) -> Math.abs(predicted[i] - actual[i]))
			.sum();
		List<Integer> descending = descending(predicted);
		return new Accuracy(1 - Math.abs(difference) / sum, 1 - deciles(predicted, actual, descending) / sum,
				absolute / actual.length, absolute / sum, new SpearmansCorrelation().correlation(predicted, actual),
				gain(actual, descending) / gain(actual, descending(actual)));
	}

	private static List<Integer> descending(double[] values) {
		return IntStream.range(0, values.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
			.toList();
	}

	private static double deciles(double[] predicted, double[] actual, List<Integer> descending) {
		double sum = 0;
		int from = 0;
		for (int decile = 0; decile < DECILES; decile++) {
			int size = descending.size() / DECILES + ((decile < descending.size() % DECILES) ? 1 : 0);
			sum += Math
				.abs(descending.subList(from, from + size).stream().mapToDouble((i) -> predicted[i] - actual[i]).sum());
			from += size;
		}
		return sum;
	}

	/** Area between the curve of the running sum and the diagonal. */
	private static double gain(double[] actual, List<Integer> order) {
		double sum = order.stream().mapToDouble((i) -> actual[i]).sum();
		double running = 0;
		double area = 0;
		for (int i : order) {
			running += actual[i];
			area += running / sum;
		}
		return area / order.size() - (order.size() + 1) / (2.0 * order.size());
	}

}
