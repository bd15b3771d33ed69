package org.valuenet.ltv;

import java.util.List;

/** Rules of thumb: what a model must beat to be worth its trouble. */
enum NaiveRule implements Forecaster {

	/** Repeat purchases go on at x / T a week, each worth the customer's own mean. */
	PAST_RATE("past rate goes on") {

		@Override
		double[] values(List<DatedHistory> cohort, BacktestPeriod period) {
			return cohort.stream()
				.map(DatedHistory::history)
				.mapToDouble((each) -> (each.ageWeeks() > 0)
						? each.repeats() / each.ageWeeks() * period.holdoutWeeks() * each.meanRepeatMinor() : 0)
				.toArray();
		}

	},

	/** What the customer spent on repeat purchases in the last 91 days goes on. */
	LAST_QUARTER("last quarter goes on") {

		@Override
		double[] values(List<DatedHistory> cohort, BacktestPeriod period) {
			double factor = period.holdoutDays() / (double) period.recentDays();
			return cohort.stream().mapToDouble((each) -> each.recentMinor() * factor).toArray();
		}

	},

	/** Every customer goes on with the cohort's repeat spend a week. */
	COHORT_MEAN("cohort mean") {

		@Override
		double[] values(List<DatedHistory> cohort, BacktestPeriod period) {
			double spend = 0;
			double weeks = 0;
			for (DatedHistory each : cohort) {
				spend += each.history().repeats() * each.history().meanRepeatMinor();
				weeks += each.history().ageWeeks();
			}
			double value = (weeks > 0) ? spend / weeks * period.holdoutWeeks() : 0;
			return cohort.stream().mapToDouble((each) -> value).toArray();
		}

	};

	private final String title;

	NaiveRule(String title) {
		this.title = title;
	}

	@Override
	public String title() {
		return this.title;
	}

	@Override
	public boolean isNaive() {
		return true;
	}

	@Override
	public Forecast forecast(List<DatedHistory> cohort, BacktestPeriod period) {
		return Forecast.of(values(cohort, period));
	}

	abstract double[] values(List<DatedHistory> cohort, BacktestPeriod period);

}
