package org.valuenet.ltv;

import java.util.Arrays;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Finds the maximum of a log-likelihood over positive parameters by Newton's method on
 * their logarithms, with exact gradient and Hessian. Far from the maximum the Hessian
 * need not be negative definite; each eigenvalue of the information then counts by its
 * absolute value, so that every step goes uphill, and a step that does not rise is
 * halved. Deterministic.
 */
final class MaximumLikelihood {

	/** A parameter beyond e^this, in a unit close to the data's, runs away. */
	private static final double RUNAWAY = Math.log(1e5);

	private static final int MOST_STEPS = 200;

	private static final int MOST_HALVINGS = 40;

	private static final double LONGEST_STEP = 1.5;

	/** Newton doubles the digits: the step after one this short is below 1e-12. */
	private static final double LAST_STEP = 1e-6;

	/** Information on a direction below this is a standard error of e^30: none. */
	private static final double LEAST_INFORMATION = 1e-3;

	private final LogLikelihood likelihood;

	private double[] point;

	private Curvature curvature;

	private MaximumLikelihood(LogLikelihood likelihood, double... start) {
		this.likelihood = likelihood;
		this.point = Arrays.stream(start).map(Math::log).toArray();
		this.curvature = at(this.point);
	}

	static Fit of(LogLikelihood likelihood, double... start) {
		return new MaximumLikelihood(likelihood, start).climb();
	}

	/** The best of the maxima that several starting points lead to. */
	static Fit best(LogLikelihood likelihood, double[][] starts) {
		Fit best = Fit.NoMaximum.NO_INTERIOR_MAXIMUM;
		for (double[] start : starts) {
			if (of(likelihood, start) instanceof Maximum found
					&& !(best instanceof Maximum known && known.logLikelihood() >= found.logLikelihood())) {
				best = found;
			}
		}
		return best;
	}

	private Fit climb() {
		for (int i = 0; i < MOST_STEPS; i++) {
			EigenDecomposition information = new EigenDecomposition(information());
			RealVector move = move(information);
			boolean last = move.getLInfNorm() < LAST_STEP;
			if (!step(move, last) || Arrays.stream(this.point).anyMatch((each) -> !(Math.abs(each) < RUNAWAY))) {
				return Fit.NoMaximum.NO_INTERIOR_MAXIMUM;
			}
			if (last) {
				return maximum();
			}
		}
		return Fit.NoMaximum.NO_INTERIOR_MAXIMUM;
	}

	private RealVector move(EigenDecomposition information) {
		RealVector gradient = gradient();
		RealVector move = new ArrayRealVector(this.point.length);
		for (int i = 0; i < this.point.length; i++) {
			RealVector direction = information.getEigenvector(i);
			double length = direction.dotProduct(gradient)
					/ Math.max(Math.abs(information.getRealEigenvalue(i)), Double.MIN_NORMAL);
			move = move.add(direction.mapMultiply(Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, length))));
		}
		return move;
	}

	/** Moves, or moves less; false where nothing rises. */
	private boolean step(RealVector move, boolean last) {
		RealVector here = new ArrayRealVector(this.point);
		for (int i = 0; i < MOST_HALVINGS; i++) {
			double[] next = here.add(move.mapMultiply(Math.pow(0.5, i))).toArray();
			Curvature there = at(next);
			if (there.value() >= this.curvature.value() || last || roundingOnly(move, i)) {
				this.point = next;
				this.curvature = there;
				return true;
			}
		}
		return false;
	}

	/** Whether the rise to be expected is too small to be seen in the sum. */
	private boolean roundingOnly(RealVector move, int halvings) {
		double rise = gradient().dotProduct(move) * Math.pow(0.5, halvings);
		return rise < 1e-12 * Math.abs(this.curvature.value());
	}

	private Fit maximum() {
		EigenDecomposition information = new EigenDecomposition(information());
		if (!(Arrays.stream(information.getRealEigenvalues()).min().orElse(0) > LEAST_INFORMATION)) {
			return Fit.NoMaximum.NO_INTERIOR_MAXIMUM;
		}
		return new Maximum(new ArrayRealVector(this.point), this.curvature.value(),
				information.getSolver().getInverse());
	}

	private Curvature at(double[] logs) {
		return this.likelihood.at(Arrays.stream(logs).map(Math::exp).toArray());
	}

	private RealVector gradient() {
		RealVector gradient = new ArrayRealVector(this.point.length);
		for (int i = 0; i < this.point.length; i++) {
			gradient.setEntry(i, Math.exp(this.point[i]) * this.curvature.gradient()[i]);
		}
		return gradient;
	}

	/** The negative Hessian by the logarithms of the parameters. */
	private RealMatrix information() {
		int size = this.point.length;
		RealMatrix information = new Array2DRowRealMatrix(size, size);
		for (int i = 0; i < size; i++) {
			for (int j = 0; j <= i; j++) {
				double second = Math.exp(this.point[i] + this.point[j]) * this.curvature.hessian()[i][j];
				double own = (i == j) ? Math.exp(this.point[i]) * this.curvature.gradient()[i] : 0;
				information.setEntry(i, j, -second - own);
				information.setEntry(j, i, -second - own);
			}
		}
		return information;
	}

}
