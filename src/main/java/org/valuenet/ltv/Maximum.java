package org.valuenet.ltv;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A maximum of a log-likelihood over positive parameters.
 *
 * @param logParameters natural logarithms of the parameters
 * @param covariance of the logarithms, inverse of the observed information
 */
record Maximum(RealVector logParameters, double logLikelihood, RealMatrix covariance) implements Fit {

	double parameter(int index) {
		return Math.exp(this.logParameters.getEntry(index));
	}

	double[] parameters() {
		return this.logParameters.map(Math::exp).toArray();
	}

	/** Standard error of the parameter itself, from the observed information. */
	double standardError(int index) {
		return parameter(index) * Math.sqrt(this.covariance.getEntry(index, index));
	}

	/**
	 * Covariance of the parameters themselves: the inverse of the observed information in
	 * them, since the gradient vanishes at the maximum.
	 */
	RealMatrix parameterCovariance() {
		int size = this.logParameters.getDimension();
		RealMatrix natural = new Array2DRowRealMatrix(size, size);
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				natural.setEntry(i, j, parameter(i) * parameter(j) * this.covariance.getEntry(i, j));
			}
		}
		return natural;
	}

	/** Akaike's information criterion; the smaller, the better. */
	double aic() {
		return 2 * (this.logParameters.getDimension() - this.logLikelihood);
	}

	/**
	 * The same maximum in another unit of measurement.
	 * @param factor by which the named parameters grow
	 * @param observations number of densities in the likelihood, each of which shrinks by
	 * the factor
	 */
	Maximum inUnit(double factor, double observations, int... indices) {
		RealVector moved = this.logParameters.copy();
		for (int index : indices) {
			moved.addToEntry(index, Math.log(factor));
		}
		return new Maximum(moved, this.logLikelihood - observations * Math.log(factor), this.covariance);
	}

}
