package org.valuenet.ltv;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Gauss-Legendre quadrature. The models' hard quantities are integrals of positive,
 * smooth functions once the right variable is chosen, and a sum of positive terms cannot
 * cancel.
 */
final class Quadrature {

	private static final Rule SIXTEEN = Rule.of(16);

	private static final Rule TWELVE = Rule.of(12);

	private static final Rule EIGHT = Rule.of(8);

	private static final Rule SIX = Rule.of(6);

	private static final double TOLERANCE = 1e-13;

	private static final int DEEPEST = 12;

	private Quadrature() {
	}

	/** Integral of a positive function over each interval between neighbouring points. */
	static double adaptive(DoubleUnaryOperator function, double... points) {
		double[] coarse = new double[points.length - 1];
		double whole = 0;
		for (int i = 0; i < coarse.length; i++) {
			coarse[i] = panel(function, points[i], points[i + 1]);
			whole += coarse[i];
		}
		double sum = 0;
		for (int i = 0; i < coarse.length; i++) {
			sum += refined(function, points[i], points[i + 1], coarse[i], TOLERANCE * whole, 0);
		}
		return sum;
	}

	private static double refined(DoubleUnaryOperator function, double low, double high, double coarse,
			double tolerance, int depth) {
		double middle = low + (high - low) / 2;
		double left = panel(function, low, middle);
		double right = panel(function, middle, high);
		if (Math.abs(left + right - coarse) <= tolerance || depth == DEEPEST) {
			return left + right;
		}
		return refined(function, low, middle, left, tolerance, depth + 1)
				+ refined(function, middle, high, right, tolerance, depth + 1);
	}

	private static double panel(DoubleUnaryOperator function, double low, double high) {
		double sum = 0;
		for (int i = 0; i < SIXTEEN.nodes().length; i++) {
			sum += SIXTEEN.weights()[i] * function.applyAsDouble(low + (high - low) * SIXTEEN.nodes()[i]);
		}
		return sum * (high - low);
	}

	/** Points from low to high, at most {@code widest} apart. */
	static double[] even(double low, double high, double widest) {
		int panels = (int) Math.max(1, Math.ceil((high - low) / widest));
		double[] points = new double[panels + 1];
		points[panels] = high;
		for (int i = 0; i < panels; i++) {
			points[i] = low + (high - low) * i / panels;
		}
		return points;
	}

	/** Nodes and weights on 0 to 1. */
	record Rule(double[] nodes, double[] weights) {

		/**
		 * The smallest rule that integrates e^-F to double precision.
		 * @param width of the interval, along which F turns no faster than an exponential
		 * @param fall at most the rise of F
		 */
		static Rule exactFor(double width, double fall) {
			if (fall < 2.5 && width < 0.8) {
				return (fall < 0.9 && width < 0.4) ? SIX : EIGHT;
			}
			return (fall < 7) ? TWELVE : SIXTEEN;
		}

		private static Rule of(int size) {
			GaussIntegrator onMinusOneToOne = new GaussIntegratorFactory().legendre(size);
			double[] nodes = new double[size];
			double[] weights = new double[size];
			for (int i = 0; i < size; i++) {
				nodes[i] = (1 + onMinusOneToOne.getPoint(i)) / 2;
				weights[i] = onMinusOneToOne.getWeight(i) / 2;
			}
			return new Rule(nodes, weights);
		}

	}

}
