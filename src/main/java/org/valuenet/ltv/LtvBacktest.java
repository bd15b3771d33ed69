package org.valuenet.ltv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;

/**
 * How well models and rules of thumb foretold a hold-out that has passed.
 *
 * @param servedBy name of the candidate that lifetime values are made with; null where it
 * could not be fitted
 */
record LtvBacktest(BacktestPeriod period, Money actualValue, int customers, int leftOut, List<Candidate> candidates,
		@Nullable String servedBy) {

	public LocalDate from() {
		return this.period.from();
	}

	public LocalDate cutoff() {
		return this.period.cutoff();
	}

	public LocalDate to() {
		return this.period.to();
	}

	/** Where a rule of thumb did better than every model. */
	public List<NaiveWin> naiveWins() {
		return winsOver((measure) -> best(measure, false));
	}

	/**
	 * Where a rule of thumb did better than the model that lifetime values are made with.
	 */
	public List<NaiveWin> naiveWinsOverServed() {
		Optional<Candidate> served = this.candidates.stream()
			.filter((each) -> each.name().equals(this.servedBy))
			.findFirst();
		return winsOver((measure) -> served.filter((each) -> each.figures().containsKey(measure)));
	}

	private List<NaiveWin> winsOver(Function<AccuracyMeasure, Optional<Candidate>> rival) {
		List<NaiveWin> wins = new ArrayList<>();
		for (AccuracyMeasure measure : AccuracyMeasure.values()) {
			Optional<Candidate> model = rival.apply(measure);
			Optional<Candidate> rule = best(measure, true);
			if (rule.isPresent() && model.isPresent()
					&& measure.isBetter(figure(rule.get(), measure), figure(model.get(), measure))) {
				wins.add(new NaiveWin(measure, rule.get().name(), figure(rule.get(), measure), model.get().name(),
						figure(model.get(), measure)));
			}
		}
		return wins;
	}

	/** The model with the smallest AIC. */
	public @Nullable String bestByAic() {
		return this.candidates.stream()
			.filter((each) -> each.aic() != null)
			.min(Comparator.comparingDouble((each) -> Objects.requireNonNull(each.aic())))
			.map(Candidate::name)
			.orElse(null);
	}

	/** The model with the best accuracy by decile. */
	public @Nullable String bestByHoldout() {
		return best(AccuracyMeasure.DECILE, false).map(Candidate::name).orElse(null);
	}

	public String verdict() {
		if (best(AccuracyMeasure.DECILE, true).isEmpty()) {
			return "Nobody bought in the hold-out, so nothing can be compared.";
		}
		if (bestByHoldout() == null) {
			return "No model could be fitted, so only the naive rules stand.";
		}
		return "AIC prefers " + bestByAic() + ", the hold-out by decile " + bestByHoldout() + ". "
				+ ofWins(naiveWins(), "No naive rule is better than the best model in any figure.") + " " + ofServed();
	}

	private String ofServed() {
		if (this.servedBy == null) {
			return "The model that lifetime values are made with could not be fitted.";
		}
		List<AccuracyMeasure> told = naiveWins().stream().map(NaiveWin::measure).toList();
		List<NaiveWin> wins = new ArrayList<>(naiveWinsOverServed());
		wins.removeIf((win) -> told.contains(win.measure()));
		return "Lifetime values are made with " + this.servedBy + ". "
				+ ofWins(wins, "No other figure speaks for a naive rule against it.");
	}

	private static String ofWins(List<NaiveWin> wins, String none) {
		return wins.isEmpty() ? none : wins.stream().map(NaiveWin::sentence).collect(Collectors.joining(" "));
	}

	private Optional<Candidate> best(AccuracyMeasure measure, boolean naive) {
		Stream<Candidate> rivals = this.candidates.stream()
			.filter((each) -> each.naive() == naive && each.figures().containsKey(measure));
		return rivals
			.reduce((one, other) -> measure.isBetter(figure(other, measure), figure(one, measure)) ? other : one);
	}

	private static double figure(Candidate candidate, AccuracyMeasure measure) {
		return Objects.requireNonNull(candidate.figures().get(measure)).value();
	}

	/** A figure in which a rule of thumb did better than a model. */
	record NaiveWin(AccuracyMeasure measure, String rule, double ruleValue, String model, double modelValue) {

		String sentence() {
			return String.format(Locale.ROOT, "The naive rule \"%s\" wins in %s: %.3f against %.3f of %s.", this.rule,
					this.measure.title(), this.ruleValue, this.modelValue, this.model);
		}

	}

}
