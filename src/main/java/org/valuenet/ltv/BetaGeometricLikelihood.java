package org.valuenet.ltv;

/** Log-likelihood of BG/NBD or MBG/NBD in r, alpha, a, b over grouped histories. */
final class BetaGeometricLikelihood implements LogLikelihood {

	private final GroupedHistories groups;

	private final int firstChances;

	private final double[] withMoreRepeats;

	private final double[] withMoreChances;

	/**
	 * Creates the likelihood.
	 * @param firstChances chances to leave before the first repeat purchase: 0 for
	 * BG/NBD, 1 for MBG/NBD
	 */
	BetaGeometricLikelihood(GroupedHistories groups, int firstChances) {
		this.groups = groups;
		this.firstChances = firstChances;
		this.withMoreRepeats = groups.withMoreThan(0);
		this.withMoreChances = groups.withMoreThan(firstChances);
	}

	@Override
	public Curvature at(double[] parameters) {
		double r = parameters[0];
		double alpha = parameters[1];
		Curvature sum = new Curvature(4);
		PoissonGamma.add(sum, this.groups, this.withMoreRepeats, r, alpha);
		stays(sum, parameters[2], parameters[3]);
		double[] first = new double[4];
		double[][] second = new double[4][4];
		for (int i = 0; i < this.groups.size(); i++) {
			int chances = this.groups.repeats(i) + this.firstChances;
			if (chances > 0) {
				double odds = logOdds(i, chances, parameters, first, second);
				sum.addLogOnePlusExp(this.groups.customers(i), odds, first, second);
			}
		}
		return sum;
	}

	/** B(a, b + m) / B(a, b) for a customer who has stayed at m chances to leave. */
	private void stays(Curvature sum, double a, double b) {
		for (int j = 0; j < this.withMoreChances.length; j++) {
			double count = this.withMoreChances[j];
			double both = a + b + j;
			sum.addValue(count * Math.log((b + j) / both));
			sum.addFirst(2, -count / both);
			sum.addFirst(3, count / (b + j) - count / both);
			sum.addSecond(2, 2, count / (both * both));
			sum.addSecond(2, 3, count / (both * both));
			sum.addSecond(3, 3, count / (both * both) - count / ((b + j) * (b + j)));
		}
	}

	/** Logarithm of the odds of having left, with its derivatives. */
	private double logOdds(int i, int chances, double[] parameters, double[] first, double[][] second) {
		double a = parameters[2];
		double stayed = parameters[3] + (chances - 1);
		double purchases = parameters[0] + this.groups.repeats(i);
		double end = parameters[1] + this.groups.age(i);
		double last = parameters[1] + this.groups.last(i);
		double silence = Math.log(end / last);
		first[0] = silence;
		first[1] = purchases * (1 / end - 1 / last);
		first[2] = 1 / a;
		first[3] = -1 / stayed;
		second[1][0] = 1 / end - 1 / last;
		second[1][1] = purchases * (1 / (last * last) - 1 / (end * end));
		second[2][2] = -1 / (a * a);
		second[3][3] = 1 / (stayed * stayed);
		return Math.log(a / stayed) + purchases * silence;
	}

}
