package org.valuenet.ltv;

import java.util.List;
import java.util.Locale;

/** The purchase models and how each is fitted. */
enum PurchaseModelKind {

	BG_NBD("BG/NBD", "r", "alpha", "a", "b") {

		@Override
		BgNbd with(double... parameters) {
			return new BgNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
		}

		@Override
		LogLikelihood likelihood(GroupedHistories groups) {
			return new BetaGeometricLikelihood(groups, 0);
		}

	},

	MBG_NBD("MBG/NBD", "r", "alpha", "a", "b") {

		@Override
		MbgNbd with(double... parameters) {
			return new MbgNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
		}

		@Override
		LogLikelihood likelihood(GroupedHistories groups) {
			return new BetaGeometricLikelihood(groups, 1);
		}

	},

	PARETO_NBD("Pareto/NBD", "r", "alpha", "s", "beta") {

		@Override
		ParetoNbd with(double... parameters) {
			return new ParetoNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
		}

		@Override
		LogLikelihood likelihood(GroupedHistories groups) {
			return new ParetoLikelihood(groups);
		}

	};

	/** Fewer customers, or fewer who came back, tell nothing about the parameters. */
	static final int FEWEST_CUSTOMERS = 30;

	static final int FEWEST_REPEAT_BUYERS = 20;

	/** A base of more groups than this is fitted in a coarse picture first. */
	private static final int COARSE = 400;

	private final String title;

	private final List<String> parameterNames;

	PurchaseModelKind(String title, String... parameterNames) {
		this.title = title;
		this.parameterNames = List.of(parameterNames);
	}

	/** The name the literature gives it. */
	String title() {
		return this.title;
	}

	/** The name in keys: bg-nbd. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Names as in the papers. */
	List<String> parameterNames() {
		return this.parameterNames;
	}

	/** The model with given parameters, in weeks. */
	abstract PurchaseModel with(double... parameters);

	abstract LogLikelihood likelihood(GroupedHistories groups);

	/**
	 * Fits by maximum likelihood, equal histories grouped. Time is measured in mean ages
	 * meanwhile, so that the starting points fit every base: three of them, followed on a
	 * coarse picture of the base, of which the best leads to the maximum.
	 */
	Fit fit(List<PurchaseHistory> histories) {
		long repeatBuyers = histories.stream().filter((each) -> each.repeats() > 0).count();
		if (histories.size() < FEWEST_CUSTOMERS) {
			return Fit.NoMaximum.TOO_FEW_CUSTOMERS;
		}
		if (repeatBuyers < FEWEST_REPEAT_BUYERS) {
			return Fit.NoMaximum.TOO_FEW_REPEAT_BUYERS;
		}
		double meanAge = histories.stream().mapToDouble(PurchaseHistory::ageWeeks).average().orElseThrow();
		double repeats = histories.stream().mapToDouble(PurchaseHistory::repeats).sum();
		GroupedHistories groups = GroupedHistories.of(histories, meanAge);
		double[][] starts = starts(repeats / histories.size());
		Fit coarse = MaximumLikelihood.best(likelihood((groups.size() > COARSE) ? groups.merged() : groups), starts);
		Fit fit = (groups.size() <= COARSE) ? coarse : MaximumLikelihood.best(likelihood(groups),
				(coarse instanceof Maximum start) ? new double[][] { start.parameters() } : starts);
		return (fit instanceof Maximum maximum) ? inWeeks(maximum, meanAge, repeats) : fit;
	}

	private static double[][] starts(double rate) {
		return new double[][] { { 0.5, 0.3 / rate, 0.5, 2 }, { 1, 0.7 / rate, 1, 1 }, { 3, 2 / rate, 1.5, 6 } };
	}

	/** A density of x purchases has the dimension of a rate to the power of x. */
	private Maximum inWeeks(Maximum maximum, double meanAge, double repeats) {
		return (this == PARETO_NBD) ? maximum.inUnit(meanAge, repeats, 1, 3) : maximum.inUnit(meanAge, repeats, 1);
	}

	/** A maximum in weeks, in another calendar unit. */
	Maximum in(CalendarUnit unit, Maximum inWeeks, double repeats) {
		return inWeeks(inWeeks, CalendarUnit.WEEK.days() / unit.days(), repeats);
	}

}
