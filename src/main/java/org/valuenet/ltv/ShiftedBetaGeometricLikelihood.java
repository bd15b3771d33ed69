package org.valuenet.ltv;

/**
 * Log-likelihood of sBG in alpha, beta, from the decisions of customers at their first,
 * second, ... renewal: how many renewed and how many left. Customers whose next decision
 * is to come are simply not among those of that renewal.
 */
final class ShiftedBetaGeometricLikelihood implements LogLikelihood {

	private final long[] renewed;

	private final long[] left;

	private ShiftedBetaGeometricLikelihood(long[] renewed, long[] left) {
		this.renewed = renewed.clone();
		this.left = left.clone();
	}

	/** By renewal, the first one first. */
	static ShiftedBetaGeometricLikelihood ofDecisions(long[] renewed, long[] left) {
		return new ShiftedBetaGeometricLikelihood(renewed, left);
	}

	/**
	 * Creates the likelihood of one cohort.
	 * @param left customers at the start of period 1, 2, ...; never rising
	 */
	static ShiftedBetaGeometricLikelihood ofCohort(long... left) {
		long[] renewed = new long[Math.max(0, left.length - 1)];
		long[] gone = new long[renewed.length];
		for (int i = 0; i < left.length; i++) {
			if (left[i] < 0 || (i > 0 && left[i] > left[i - 1])) {
				throw new IllegalArgumentException("customers left in period " + (i + 1) + ": " + left[i]
						+ " must not be negative nor more than the period before");
			}
			if (i > 0) {
				renewed[i - 1] = left[i];
				gone[i - 1] = left[i - 1] - left[i];
			}
		}
		return new ShiftedBetaGeometricLikelihood(renewed, gone);
	}

	@Override
	public Curvature at(double[] parameters) {
		double alpha = parameters[0];
		double beta = parameters[1];
		Curvature sum = new Curvature(2);
		for (int i = 0; i < this.renewed.length; i++) {
			double stayed = this.renewed[i];
			double gone = this.left[i];
			double before = stayed + gone;
			double both = 1 / (alpha + beta + i);
			double stays = 1 / (beta + i);
			sum.add(0, gone * Math.log(alpha * both), gone / alpha - before * both,
					before * both * both - gone / (alpha * alpha));
			sum.add(1, stayed * Math.log((beta + i) * both), stayed * stays - before * both,
					before * both * both - stayed * stays * stays);
			sum.addSecond(1, 0, before * both * both);
		}
		return sum;
	}

}
