package org.valuenet.ltv;

/**
 * Log-likelihood of sBG in alpha, beta, from the customers of a cohort who are left at
 * the start of each period.
 */
final class ShiftedBetaGeometricLikelihood implements LogLikelihood {

	private final long[] left;

	/**
	 * Creates the likelihood.
	 * @param left customers at the start of period 1, 2, ...; never rising
	 */
	ShiftedBetaGeometricLikelihood(long... left) {
		for (int i = 0; i < left.length; i++) {
			if (left[i] < 0 || (i > 0 && left[i] > left[i - 1])) {
				throw new IllegalArgumentException("customers left in period " + (i + 1) + ": " + left[i]
						+ " must not be negative nor more than the period before");
			}
		}
		this.left = left.clone();
	}

	@Override
	public Curvature at(double[] parameters) {
		double alpha = parameters[0];
		double beta = parameters[1];
		Curvature sum = new Curvature(2);
		for (int i = 0; i + 1 < this.left.length; i++) {
			double before = this.left[i];
			double renewed = this.left[i + 1];
			double both = 1 / (alpha + beta + i);
			double stays = 1 / (beta + i);
			sum.add(0, (before - renewed) * Math.log(alpha * both), (before - renewed) / alpha - before * both,
					before * both * both - (before - renewed) / (alpha * alpha));
			sum.add(1, renewed * Math.log((beta + i) * both), renewed * stays - before * both,
					before * both * both - renewed * stays * stays);
			sum.addSecond(1, 0, before * both * both);
		}
		return sum;
	}

}
