package org.valuenet.ltv;

import java.util.Arrays;

/**
 * Grades by an ABC analysis of lifetime values: A are the customers of the largest values
 * that make up 80 % of all, B those that make it 95 %.
 *
 * @param fromMinorOfA smallest value of grade A, in minor units of the reporting currency
 * @param fromMinorOfB smallest value of grade B
 */
record AbcGrades(long fromMinorOfA, long fromMinorOfB) {

	private static final double SHARE_OF_A = 0.80;

	private static final double SHARE_OF_A_AND_B = 0.95;

	/** The grades that follow from the values of all customers, the smallest first. */
	static AbcGrades of(double[] ascendingMinor) {
		return new AbcGrades(smallestWithin(ascendingMinor, SHARE_OF_A),
				smallestWithin(ascendingMinor, SHARE_OF_A_AND_B));
	}

	/** The smallest of the largest values that together make up a share of the total. */
	private static long smallestWithin(double[] ascending, double share) {
		double total = Arrays.stream(ascending).sum();
		double sum = 0;
		for (int i = ascending.length - 1; i >= 0; i--) {
			sum += ascending[i];
			if (sum >= share * total) {
				return Math.round(ascending[i]);
			}
		}
		return 0;
	}

	/** A, B or C. */
	String grade(double valueMinor) {
		return (valueMinor >= this.fromMinorOfA) ? "A" : (valueMinor >= this.fromMinorOfB) ? "B" : "C";
	}

}
