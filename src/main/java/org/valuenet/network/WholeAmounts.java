package org.valuenet.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds amounts so that nothing is created or lost. */
final class WholeAmounts {

	private WholeAmounts() {
	}

	/**
	 * Whole amounts that sum to the total exactly: each is rounded down, and the largest
	 * remainders are rounded up, ties by place.
	 * @param amounts not negative, whose sum is the total but for floating-point error
	 */
	static long[] of(double[] amounts, long total) {
		long[] whole = Arrays.stream(amounts).mapToLong((amount) -> (long) Math.floor(amount)).toArray();
		long missing = total - Arrays.stream(whole).sum();
		int[] byRemainder = IntStream.range(0, amounts.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> whole[i] - amounts[i]))
			.mapToInt(Integer::intValue)
			.toArray();
		for (int k = 0; k < byRemainder.length && missing != 0; k++) {
			int step = Long.signum(missing);
			whole[byRemainder[(step > 0) ? k : byRemainder.length - 1 - k]] += step;
			missing -= step;
		}
		return whole;
	}

}
