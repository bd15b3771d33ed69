package org.valuenet.ltv;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Log-likelihood of Gamma-Gamma in p, q, gamma over the histories of repeat buyers. What
 * depends on x alone is computed once for all customers with the same x.
 */
final class GammaGammaLikelihood implements LogLikelihood {

	private final List<PurchaseHistory> histories;

	private final double valueUnit;

	private final SortedMap<Integer, Integer> customersByRepeats = new TreeMap<>();

	private final double logMeans;

	/**
	 * Creates the likelihood.
	 * @param valueUnit unit in which the values are taken, in minor units
	 */
	GammaGammaLikelihood(List<PurchaseHistory> histories, double valueUnit) {
		this.histories = histories;
		this.valueUnit = valueUnit;
		double logs = 0;
		for (PurchaseHistory history : histories) {
			this.customersByRepeats.merge(history.repeats(), 1, Integer::sum);
			logs += Math.log(history.meanRepeatMinor() / valueUnit);
		}
		this.logMeans = logs;
	}

	@Override
	public Curvature at(double[] parameters) {
		double p = parameters[0];
		double q = parameters[1];
		double gamma = parameters[2];
		Curvature sum = new Curvature(3);
		sum.addValue(-this.logMeans);
		this.customersByRepeats.forEach((x, count) -> addGammas(sum, x, count, p, q));
		for (PurchaseHistory history : this.histories) {
			addValues(sum, history.repeats(), history.repeats() * history.meanRepeatMinor() / this.valueUnit, p, q,
					gamma);
		}
		return sum;
	}

	private static void addGammas(Curvature sum, int x, int count, double p, double q) {
		double px = p * x;
		sum.addValue(count * (LogGamma.ratio(px, q) - LogGamma.of(q)));
		double slope = LogGamma.digamma(px + q);
		sum.addFirst(0, count * x * (slope - LogGamma.digamma(px)));
		sum.addFirst(1, count * (slope - LogGamma.digamma(q)));
		double bend = LogGamma.trigamma(px + q);
		sum.addSecond(0, 0, (double) count * x * x * (bend - LogGamma.trigamma(px)));
		sum.addSecond(0, 1, count * x * bend);
		sum.addSecond(1, 1, count * (bend - LogGamma.trigamma(q)));
	}

	private static void addValues(Curvature sum, int x, double total, double p, double q, double gamma) {
		double both = 1 / (gamma + total);
		double spent = Math.log(total * both);
		double rest = Math.log(gamma * both);
		double shape = p * x + q;
		sum.addValue(p * x * spent + q * rest);
		sum.addFirst(0, x * spent);
		sum.addFirst(1, rest);
		sum.addFirst(2, q / gamma - shape * both);
		sum.addSecond(0, 2, -x * both);
		sum.addSecond(1, 2, 1 / gamma - both);
		sum.addSecond(2, 2, shape * both * both - q / (gamma * gamma));
	}

}
