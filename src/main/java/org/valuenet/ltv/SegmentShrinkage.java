package org.valuenet.ltv;

import java.util.Collection;

import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Draws the estimates of segments towards that of the whole, the more the less they know:
 * empirical Bayes on the logarithms of the parameters (Efron and Morris 1975, Journal of
 * the American Statistical Association 70, 311-319; Morris 1983, ibid. 78, 47-55).
 * <p>
 * A segment's true parameters are normal around those of the whole, m, with a covariance
 * D between segments; its estimate is normal around them with the inverse V of its
 * observed information. With W = D (D + V)^-1 the posterior mean is m + W (estimate - m).
 * Its covariance is (I - W) D + (I - W) C (I - W)', of which the second part is that the
 * whole, with covariance C, is an estimate too (Kass and Steffey 1989, ibid. 84,
 * 717-726). That D is an estimate from k segments adds V (q B + B d d' B) V / (k - n - 2)
 * with B = (D + V)^-1, d the deviation from the whole and q = d' B d: to first order, by
 * the second moments of an inverse Wishart matrix (Siskind 1972, Biometrika 59, 690-691);
 * with one parameter it is the term of Morris. The divisor is at least n, with which the
 * segment is as uncertain as its own estimate.
 * <p>
 * D comes from the matrix-based method of moments (Jackson, White and Riley 2013,
 * Biometrical Journal 55, 231-245), the form for several parameters of DerSimonian and
 * Laird (1986, Controlled Clinical Trials 7, 177-188): in units of C, with deviations z
 * from the whole, their covariances S and weights w = n / trace S of n parameters, D =
 * (sum w (zz' - S) + I sum w) / (sum w - sum w^2 / sum w), without the directions in
 * which segments differ less than by chance. A diagonal D would miss what is known well
 * of no parameter alone, such as the share of buyers who leave, a / (a + b).
 */
final class SegmentShrinkage {

	/** Of one segment it cannot be told how segments differ. */
	static final int FEWEST_SEGMENTS = 2;

	private final Maximum whole;

	private final RealMatrix between;

	private final int segments;

	private SegmentShrinkage(Maximum whole, RealMatrix between, int segments) {
		this.whole = whole;
		this.between = between;
		this.segments = segments;
	}

	/**
	 * Learns from the segments' own estimates how much segments differ.
	 * @param segments at least {@link #FEWEST_SEGMENTS}
	 */
	static SegmentShrinkage of(Maximum whole, Collection<Maximum> segments) {
		if (segments.size() < FEWEST_SEGMENTS) {
			throw new IllegalArgumentException("shrinkage of " + segments.size()
					+ " segments: how much segments differ takes at least " + FEWEST_SEGMENTS);
		}
		RealMatrix unit = new CholeskyDecomposition(symmetric(whole.covariance()), 0, 0).getL();
		RealMatrix inUnits = inverse(unit);
		int size = unit.getRowDimension();
		RealMatrix sum = MatrixUtils.createRealMatrix(size, size);
		double weights = 0;
		double pairs = 0;
		for (Maximum segment : segments) {
			RealVector deviation = inUnits.operate(segment.logParameters().subtract(whole.logParameters()));
			RealMatrix chance = inUnits.multiply(segment.covariance()).multiply(inUnits.transpose());
			double weight = size / chance.getTrace();
			sum = sum.add(deviation.outerProduct(deviation).subtract(chance).scalarMultiply(weight));
			pairs += weight * weights;
			weights += weight;
		}
		RealMatrix moments = sum.add(MatrixUtils.createRealIdentityMatrix(size).scalarMultiply(weights));
		// sum w - sum w^2 / sum w, without cancellation
		double divisor = 2 * pairs / weights;
		RealMatrix root = unit.multiply(rootOfPositivePart(moments.scalarMultiply(1 / divisor)));
		return new SegmentShrinkage(whole, root.multiply(root.transpose()), segments.size());
	}

	private static RealMatrix rootOfPositivePart(RealMatrix matrix) {
		EigenDecomposition eigen = new EigenDecomposition(symmetric(matrix));
		RealMatrix root = eigen.getV().copy();
		for (int i = 0; i < root.getColumnDimension(); i++) {
			root.setColumnVector(i,
					root.getColumnVector(i).mapMultiply(Math.sqrt(Math.max(0, eigen.getRealEigenvalue(i)))));
		}
		return root;
	}

	private static RealMatrix symmetric(RealMatrix matrix) {
		return matrix.add(matrix.transpose()).scalarMultiply(0.5);
	}

	private static RealMatrix inverse(RealMatrix matrix) {
		return new LUDecomposition(matrix, 0).getSolver().getInverse();
	}

	/** Covariance of the logarithms of the parameters between segments. */
	RealMatrix betweenSegments() {
		return this.between;
	}

	/** What a segment's own estimate and the whole say of it together. */
	Shrunk shrink(Maximum own) {
		RealMatrix inverse = inverse(this.between.add(own.covariance()));
		RealMatrix weight = this.between.multiply(inverse);
		RealMatrix rest = own.covariance().multiply(inverse);
		RealVector deviation = own.logParameters().subtract(this.whole.logParameters());
		RealMatrix covariance = rest.multiply(this.between)
			.add(rest.multiply(this.whole.covariance()).multiply(rest.transpose()));
		double apart = deviation.dotProduct(inverse(own.covariance()).operate(deviation));
		double lost = deviation.dotProduct(inverse.operate(deviation));
		RealVector moved = rest.operate(deviation);
		RealMatrix ofBetween = rest.multiply(own.covariance())
			.scalarMultiply(lost)
			.add(moved.outerProduct(moved))
			.scalarMultiply(1 / degreesOfFreedom());
		return new Shrunk(this.whole.logParameters().add(weight.operate(deviation)),
				symmetric(covariance.add(ofBetween)), (apart > 0) ? Math.max(0, 1 - lost / apart) : 0);
	}

	private double degreesOfFreedom() {
		int parameters = this.between.getRowDimension();
		return Math.max(parameters, this.segments - parameters - 2);
	}

	/**
	 * Parameters of a segment after shrinkage.
	 *
	 * @param logParameters posterior mean of the logarithms
	 * @param ownDataWeight share of the segment's deviation from the whole that is kept,
	 * 0 to 1: of its Wald statistic, 1 - d' (D + V)^-1 d / d' V^-1 d; with one parameter
	 * that is W
	 */
	record Shrunk(RealVector logParameters, RealMatrix covariance, double ownDataWeight) {

		double[] parameters() {
			return this.logParameters.map(Math::exp).toArray();
		}

		Maximum withLogLikelihood(double logLikelihood) {
			return new Maximum(this.logParameters, logLikelihood, this.covariance);
		}

	}

}
