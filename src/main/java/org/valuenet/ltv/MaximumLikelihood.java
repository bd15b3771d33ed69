package org.valuenet.ltv;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Finds the maximum of a log-likelihood over positive parameters: Nelder and Mead's
 * simplex on their logarithms, then Newton steps. Deterministic.
 */
final class MaximumLikelihood {

	private static final double STEP = 1e-3;

	/** A logarithm beyond this is a parameter that runs away: no interior maximum. */
	private static final double RUNAWAY = Math.log(1e4);

	private static final int NEWTON_STEPS = 20;

	private final ToDoubleFunction<double[]> logLikelihood;

	private MaximumLikelihood(ToDoubleFunction<double[]> logLikelihood) {
		this.logLikelihood = logLikelihood;
	}

	/**
	 * A maximum.
	 *
	 * @param logParameters natural logarithms of the parameters
	 * @param covariance of the logarithms, inverse of the observed information
	 */
	record Maximum(RealVector logParameters, double logLikelihood, RealMatrix covariance) {

		double parameter(int index) {
			return Math.exp(this.logParameters.getEntry(index));
		}

		/** Standard error of the parameter itself, to first order. */
		double standardError(int index) {
			return parameter(index) * Math.sqrt(this.covariance.getEntry(index, index));
		}

	}

	/**
	 * Maximises a function of the logarithms of the parameters.
	 * @return empty if there is no interior maximum
	 */
	static Optional<Maximum> of(ToDoubleFunction<double[]> logLikelihood, double... start) {
		try {
			return new MaximumLikelihood(logLikelihood).from(Arrays.stream(start).map(Math::log).toArray());
		}
		catch (MathIllegalStateException | NonPositiveDefiniteMatrixException ex) {
			return Optional.empty();
		}
	}

	private Optional<Maximum> from(double[] start) {
		double[] point = simplex(simplex(start));
		for (int i = 0; i < NEWTON_STEPS; i++) {
			double[] move = inverse(information(point)).operate(gradient(point));
			double[] next = new ArrayRealVector(point).add(new ArrayRealVector(move)).toArray();
			if (!(value(next) >= value(point) - 1e-9)) {
				break;
			}
			point = next;
			if (new ArrayRealVector(move).getLInfNorm() < 1e-10) {
				break;
			}
		}
		if (Arrays.stream(point).anyMatch((each) -> !(Math.abs(each) < RUNAWAY))) {
			return Optional.empty();
		}
		return Optional.of(new Maximum(new ArrayRealVector(point), value(point), inverse(information(point))));
	}

	private double[] simplex(double[] start) {
		PointValuePair best = new SimplexOptimizer(1e-14, 1e-12).optimize(new MaxEval(20_000),
				new ObjectiveFunction(this::value), GoalType.MAXIMIZE, new InitialGuess(start),
				new NelderMeadSimplex(start.length, 0.4));
		return best.getPoint();
	}

	private double value(double[] point) {
		double value = this.logLikelihood.applyAsDouble(point);
		return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
	}

	private double[] gradient(double[] point) {
		double[] gradient = new double[point.length];
		for (int i = 0; i < point.length; i++) {
			// fourth order, since a second-order difference moves the root by h squared
			gradient[i] = (8 * (at(point, i, STEP, i, 0) - at(point, i, -STEP, i, 0))
					- (at(point, i, 2 * STEP, i, 0) - at(point, i, -2 * STEP, i, 0))) / (12 * STEP);
		}
		return gradient;
	}

	/** The negative Hessian, by central differences. */
	private RealMatrix information(double[] point) {
		RealMatrix information = new Array2DRowRealMatrix(point.length, point.length);
		for (int i = 0; i < point.length; i++) {
			for (int j = 0; j <= i; j++) {
				double second = (at(point, i, STEP, j, STEP) - at(point, i, STEP, j, -STEP)
						- at(point, i, -STEP, j, STEP) + at(point, i, -STEP, j, -STEP)) / (4 * STEP * STEP);
				information.setEntry(i, j, -second);
				information.setEntry(j, i, -second);
			}
		}
		return information;
	}

	private double at(double[] point, int i, double byI, int j, double byJ) {
		double[] moved = point.clone();
		moved[i] += byI;
		moved[j] += byJ;
		return this.logLikelihood.applyAsDouble(moved);
	}

	private static RealMatrix inverse(RealMatrix information) {
		return new CholeskyDecomposition(information, 1e-6, 1e-12).getSolver().getInverse();
	}

}
