package org.valuenet.ltv;

/** Log-likelihood of Pareto/NBD in r, alpha, s, beta over grouped histories. */
final class ParetoLikelihood implements LogLikelihood {

	private final GroupedHistories groups;

	private final double[] withMoreRepeats;

	ParetoLikelihood(GroupedHistories groups) {
		this.groups = groups;
		this.withMoreRepeats = groups.withMoreThan(0);
	}

	@Override
	public Curvature at(double[] parameters) {
		double s = parameters[2];
		double beta = parameters[3];
		Curvature sum = new Curvature(4);
		PoissonGamma.add(sum, this.groups, this.withMoreRepeats, parameters[0], parameters[1]);
		ParetoOdds odds = new ParetoOdds(parameters[0], parameters[1], s, beta);
		for (int i = 0; i < this.groups.size(); i++) {
			double age = this.groups.age(i);
			double count = this.groups.customers(i);
			double end = 1 / (beta + age);
			double growth = Math.log(beta * end);
			sum.add(2, count * s * growth, count * growth, 0);
			sum.add(3, 0, count * s * (1 / beta - end), count * s * (end * end - 1 / (beta * beta)));
			sum.addSecond(2, 3, count * (1 / beta - end));
			double logOdds = odds.log(this.groups.repeats(i), this.groups.last(i), age);
			sum.addLogOnePlusExp(count, logOdds, odds.gradient(), odds.hessian());
		}
		return sum;
	}

}
