package org.valuenet.ltv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Predicted and actual values of customers, sorted once, so that the accuracy of any
 * sample of them takes time in proportion to their number.
 */
final class Predictions {

	private static final int DECILES = 10;

	private final double[] predicted;

	private final double[] actual;

	private final int[] byPrediction;

	private final int[] byActual;

	Predictions(double[] predicted, double[] actual) {
		this.predicted = predicted.clone();
		this.actual = actual.clone();
		this.byPrediction = descending(predicted);
		this.byActual = descending(actual);
	}

	private static int[] descending(double[] values) {
		return IntStream.range(0, values.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	int size() {
		return this.actual.length;
	}

	Accuracy accuracy() {
		int[] once = new int[size()];
		Arrays.fill(once, 1);
		return accuracy(once);
	}

	/**
	 * Accuracy for a sample.
	 * @param copies how often each customer is in the sample
	 */
	Accuracy accuracy(int[] copies) {
		double sum = 0;
		double difference = 0;
		double absolute = 0;
		int customers = 0;
		for (int i = 0; i < copies.length; i++) {
			double error = this.predicted[i] - this.actual[i];
			customers += copies[i];
			sum += copies[i] * this.actual[i];
			difference += copies[i] * error;
			absolute += copies[i] * Math.abs(error);
		}
		if (!(sum > 0)) {
			return new Accuracy(Double.NaN, Double.NaN, absolute / customers, Double.NaN, Double.NaN, Double.NaN);
		}
		return new Accuracy(1 - Math.abs(difference) / sum, 1 - deciles(copies, customers) / sum, absolute / customers,
				absolute / sum, spearman(copies),
				gain(copies, this.byPrediction, customers) / gain(copies, this.byActual, customers));
	}

	private double deciles(int[] copies, int customers) {
		double total = 0;
		double difference = 0;
		int decile = 0;
		int left = sizeOf(decile, customers);
		for (int i : this.byPrediction) {
			for (int copy = 0; copy < copies[i]; copy++) {
				if (left == 0) {
					total += Math.abs(difference);
					difference = 0;
					left = sizeOf(++decile, customers);
				}
				difference += this.predicted[i] - this.actual[i];
				left--;
			}
		}
		return total + Math.abs(difference);
	}

	private static int sizeOf(int decile, int customers) {
		return customers / DECILES + ((decile < customers % DECILES) ? 1 : 0);
	}

	private double spearman(int[] copies) {
		double[] one = ranks(copies, this.predicted, this.byPrediction);
		double[] other = ranks(copies, this.actual, this.byActual);
		double products = 0;
		double ones = 0;
		double others = 0;
		for (int i = 0; i < copies.length; i++) {
			products += copies[i] * one[i] * other[i];
			ones += copies[i] * one[i] * one[i];
			others += copies[i] * other[i] * other[i];
		}
		return (ones > 0 && others > 0) ? products / Math.sqrt(ones * others) : Double.NaN;
	}

	/** Ranks less their mean; equal values share the mean of theirs. */
	private static double[] ranks(int[] copies, double[] values, int[] order) {
		double[] ranks = new double[values.length];
		long all = Arrays.stream(copies).asLongStream().sum();
		long before = 0;
		for (int from = 0; from < order.length;) {
			int to = from;
			long tied = 0;
			while (to < order.length && values[order[to]] == values[order[from]]) {
				tied += copies[order[to++]];
			}
			double rank = before + (tied - all) / 2.0;
			for (; from < to; from++) {
				ranks[order[from]] = rank;
			}
			before += tied;
		}
		return ranks;
	}

	/** Area between the curve of the running sum and the diagonal. */
	private double gain(int[] copies, int[] order, int customers) {
		double sum = 0;
		double running = 0;
		double area = 0;
		for (int i : order) {
			sum += copies[i] * this.actual[i];
		}
		for (int i : order) {
			for (int copy = 0; copy < copies[i]; copy++) {
				running += this.actual[i];
				area += running / sum;
			}
		}
		return area / customers - (customers + 1) / (2.0 * customers);
	}

}
