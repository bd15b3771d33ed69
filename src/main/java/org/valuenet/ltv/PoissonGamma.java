package org.valuenet.ltv;

/**
 * The part that all three purchase models share: gamma(r + x) / gamma(r) alpha^r / (alpha
 * + T)^(r + x), the purchases of customers who are alive throughout.
 */
final class PoissonGamma {

	private PoissonGamma() {
	}

	/**
	 * Adds it over all groups; r is parameter 0, alpha parameter 1.
	 * @param withMore number of customers with more than j repeats, for each j
	 */
	static void add(Curvature sum, GroupedHistories groups, double[] withMore, double r, double alpha) {
		for (int j = 0; j < withMore.length; j++) {
			double term = r + j;
			sum.add(0, withMore[j] * Math.log(term), withMore[j] / term, -withMore[j] / (term * term));
		}
		double age = Double.NaN;
		double growth = 0;
		for (int i = 0; i < groups.size(); i++) {
			if (groups.age(i) != age) {
				age = groups.age(i);
				growth = Math.log(alpha / (alpha + age));
			}
			double count = groups.customers(i);
			double purchases = r + groups.repeats(i);
			double end = 1 / (alpha + age);
			sum.addValue(count * (purchases * growth - groups.repeats(i) * Math.log(alpha)));
			sum.addFirst(0, count * growth);
			sum.addFirst(1, count * (r / alpha - purchases * end));
			sum.addSecond(0, 1, count * (1 / alpha - end));
			sum.addSecond(1, 1, count * (purchases * end * end - r / (alpha * alpha)));
		}
	}

}
