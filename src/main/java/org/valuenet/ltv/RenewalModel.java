package org.valuenet.ltv;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.valuenet.ltv.ContractChain.State;

/**
 * sBG fitted to the renewals of contracts: what those in force are worth at their coming
 * renewals. A term is taken to be paid at its beginning.
 */
record RenewalModel(Maximum maximum) {

	private static final double DAYS_PER_YEAR = 365;

	/** Fewer decisions, or fewer that went one way, tell nothing about two parameters. */
	private static final int FEWEST_DECISIONS = 30;

	private static final int FEWEST_EACH_WAY = 5;

	/** BG/NBD has an alpha, too. */
	static final List<String> PARAMETER_NAMES = List.of("sBG alpha", "sBG beta");

	private static final double[][] STARTS = { { 0.5, 2 }, { 1, 1 }, { 3, 10 } };

	/**
	 * Fits by maximum likelihood; chains that are still open count as far as they got.
	 */
	static Fit fit(List<ContractChain> chains) {
		long stayed = chains.stream().mapToLong(ContractChain::renewals).sum();
		long gone = chains.stream().filter((chain) -> chain.state() == State.LEFT).count();
		if (stayed + gone < FEWEST_DECISIONS || Math.min(stayed, gone) < FEWEST_EACH_WAY) {
			return Fit.NoMaximum.TOO_FEW_DECISIONS;
		}
		return MaximumLikelihood.best(likelihood(chains), STARTS);
	}

	/** Likelihood of the decisions at the ends of terms. */
	static LogLikelihood likelihood(List<ContractChain> chains) {
		int longest = chains.stream().mapToInt(ContractChain::renewals).max().orElse(0) + 1;
		long[] renewed = new long[longest];
		long[] left = new long[longest];
		for (ContractChain chain : chains) {
			for (int n = 0; n < chain.renewals(); n++) {
				renewed[n]++;
			}
			if (chain.state() == State.LEFT) {
				left[chain.renewals()]++;
			}
		}
		return ShiftedBetaGeometricLikelihood.ofDecisions(renewed, left);
	}

	/**
	 * Expected discounted payments of all renewals to come, in minor units: of each chain
	 * the discounted expected residual lifetime (DERL), from the coming renewal on.
	 * @return empty without discounting where it is infinite
	 */
	Optional<Estimate> residualValue(List<ContractChain> chains, LocalDate asOf, double ratePerYear) {
		return estimate((parameters) -> residual(parameters, chains, asOf, ratePerYear));
	}

	private Optional<Estimate> estimate(ToDoubleFunction<double[]> value) {
		double estimated = value.applyAsDouble(this.maximum.parameters());
		return Double.isNaN(estimated) ? Optional.empty()
				: Optional.of(DeltaMethod.positive(estimated, DeltaMethod.variance(this.maximum,
						(logs) -> Math.log(value.applyAsDouble(Arrays.stream(logs).map(Math::exp).toArray())))));
	}

	/** NaN where it is infinite. */
	private static double residual(double[] parameters, List<ContractChain> chains, LocalDate asOf,
			double ratePerYear) {
		ShiftedBetaGeometric model = new ShiftedBetaGeometric(parameters[0], parameters[1]);
		return chains.stream().filter(RenewalModel::mayBeRenewed).mapToDouble((chain) -> {
			LocalDate end = Objects.requireNonNull(chain.last().endsOn());
			double ratePerTerm = Math.expm1(Math.log1p(ratePerYear) * chain.last().days(end) / DAYS_PER_YEAR);
			return model.discountedResidualLifetime(chain.renewals() + 1, ratePerTerm).value().orElse(Double.NaN)
					* chain.last().amountMinor() * Math.pow(1 + ratePerYear, -due(end, asOf) / DAYS_PER_YEAR);
		}).sum();
	}

	private static boolean mayBeRenewed(ContractChain chain) {
		return chain.state() == State.OPEN && chain.last().endsOn() != null && chain.last().amountMinor() > 0;
	}

	private static long due(LocalDate end, LocalDate asOf) {
		return Math.max(0, ChronoUnit.DAYS.between(asOf, end.plusDays(1)));
	}

	/** Expected discounted payments of the renewals within a horizon, in minor units. */
	Estimate value(List<ContractChain> chains, LocalDate asOf, int horizonDays, double ratePerYear) {
		return estimate((parameters) -> value(parameters, chains, asOf, horizonDays, ratePerYear)).orElseThrow();
	}

	private static double value(double[] parameters, List<ContractChain> chains, LocalDate asOf, int horizonDays,
			double ratePerYear) {
		ShiftedBetaGeometric model = new ShiftedBetaGeometric(parameters[0], parameters[1]);
		double sum = 0;
		for (ContractChain chain : chains) {
			if (mayBeRenewed(chain)) {
				LocalDate end = Objects.requireNonNull(chain.last().endsOn());
				double probability = 1;
				long length = chain.last().days(end);
				long due = due(end, asOf);
				for (int n = chain.renewals() + 1; due <= horizonDays; n++) {
					probability *= model.retention(n);
					sum += probability * chain.last().amountMinor() * Math.pow(1 + ratePerYear, -due / DAYS_PER_YEAR);
					due += length;
				}
			}
		}
		return sum;
	}

}
