package org.valuenet.ltv;

/**
 * Like histories, from which a fit may begin: the same x up to 7, beyond it to three
 * binary digits, as T; and t_x / T to an eighth, apart where the last purchase ends the
 * period. Customers who are observed for about as long fill some hundred cells, however
 * many they are.
 */
record HistoryCell(int repeats, int lastEighths, int age) {

	private static final int DIGITS = 3;

	private static final int MANTISSA_OF_A_FLOAT = 23;

	static HistoryCell of(int repeats, double last, double age) {
		int dropped = Math.max(0, Integer.SIZE - DIGITS - Integer.numberOfLeadingZeros(repeats));
		return new HistoryCell(repeats >> dropped << dropped, (int) (8 * last / age),
				Float.floatToIntBits((float) age) >> (MANTISSA_OF_A_FLOAT + 1 - DIGITS));
	}

}
