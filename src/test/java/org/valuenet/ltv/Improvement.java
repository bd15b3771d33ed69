package org.valuenet.ltv;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A way of foretelling value: a purchase model, one with a covariate or the mean of all
 * three, times a spending model, and whether the level is corrected.
 */
record Improvement(Purchases purchases, Spending spending, boolean levelled) {

	static List<Improvement> all() {
		return Arrays.stream(Purchases.values())
			.flatMap((purchases) -> Arrays.stream(Spending.values())
				.flatMap((spending) -> IntStream.of(0, 1)
					.mapToObj((levelled) -> new Improvement(purchases, spending, levelled == 1))))
			.toList();
	}

	String title() {
		return this.purchases.title + " x " + this.spending.title + (this.levelled ? ", levelled" : "");
	}

	/** Foretold values of every way, by one fit of each model. */
	static Map<Improvement, double[]> foretold(PurchaseLog log, BacktestPeriod period) {
		List<DatedHistory> cohort = log.cohort(period);
		Map<Purchases, double[]> counts = Purchases.of(cohort, period.holdoutWeeks());
		Map<Spending, double[]> values = new EnumMap<>(Spending.class);
		Arrays.stream(Spending.values()).forEach((spending) -> values.put(spending, spending.of(cohort)));
		Map<Improvement, double[]> foretold = new LinkedHashMap<>();
		for (Improvement way : all()) {
			double[] count = counts.get(way.purchases());
			double[] value = values.get(way.spending());
			if (!way.levelled() && count != null && value.length > 0) {
				foretold.put(way, IntStream.range(0, count.length).mapToDouble((i) -> count[i] * value[i]).toArray());
			}
		}
		return foretold;
	}

	/**
	 * The same, and each once more times the factor by which it was too low at two thirds
	 * of the calibration period.
	 */
	static Map<Improvement, double[]> foretoldAndLevelled(PurchaseLog log, BacktestPeriod period) {
		Map<Improvement, double[]> foretold = foretold(log, period);
		long days = ChronoUnit.DAYS.between(period.from(), period.cutoff());
		LocalDate inner = period.from().plusDays(days * 2 / 3);
		BacktestPeriod before = new BacktestPeriod(period.from(), inner, period.cutoff());
		double actual = log.cohort(before).stream().mapToDouble((buyer) -> buyer.laterMinor()).sum();
		Map<Improvement, double[]> earlier = foretold(log, before);
		earlier.keySet().retainAll(foretold.keySet());
		earlier.forEach((way, values) -> {
			double factor = actual / Arrays.stream(values).sum();
			foretold.put(new Improvement(way.purchases(), way.spending(), true),
					Arrays.stream(foretold.get(way)).map((value) -> value * factor).toArray());
		});
		return foretold;
	}

	/** Models of the number of purchases. */
	enum Purchases {

		BG_NBD("BG/NBD"), MBG_NBD("MBG/NBD"), PARETO_NBD("Pareto/NBD"), MEAN("mean of the three"),

		FIRST_VALUE("BG/NBD with the first value as covariate");

		private final String title;

		Purchases(String title) {
			this.title = title;
		}

		private static Map<Purchases, double[]> of(List<DatedHistory> cohort, double weeks) {
			List<PurchaseHistory> histories = cohort.stream().map((buyer) -> buyer.history()).toList();
			Map<Purchases, double[]> counts = new EnumMap<>(Purchases.class);
			double[] mean = new double[cohort.size()];
			for (PurchaseModelKind kind : PurchaseModelKind.values()) {
				kind.fit(histories)
					.maximum()
					.ifPresent((fit) -> counts.put(valueOf(kind.name()),
							expected(kind.with(fit.parameters()), histories, weeks)));
			}
			for (double[] count : counts.values()) {
				for (int i = 0; i < mean.length; i++) {
					mean[i] += count[i] / counts.size();
				}
			}
			if (!counts.isEmpty()) {
				counts.put(MEAN, mean);
			}
			if (counts.containsKey(BG_NBD)) {
				RateCovariate.ofFirstValue(cohort)
					.ifPresent((fitted) -> counts.put(FIRST_VALUE, fitted.expectedPurchases(histories, weeks)));
			}
			return counts;
		}

		private static double[] expected(PurchaseModel model, List<PurchaseHistory> histories, double weeks) {
			return histories.stream().mapToDouble((each) -> model.expectedPurchases(each, weeks)).toArray();
		}

	}

	/** Models of the value of a purchase. */
	enum Spending {

		GAMMA_GAMMA("Gamma-Gamma") {

			@Override
			double[] of(List<DatedHistory> cohort) {
				return gammaGamma(cohort.stream().map((buyer) -> buyer.history()).toList());
			}

		},

		WITH_FIRST("Gamma-Gamma of all purchases") {

			@Override
			double[] of(List<DatedHistory> cohort) {
				return gammaGamma(cohort.stream().map(Spending::withFirst).toList());
			}

		},

		POOLED("mean repeat purchase") {

			@Override
			double[] of(List<DatedHistory> cohort) {
				double spend = cohort.stream()
					.mapToDouble((buyer) -> buyer.history().repeats() * buyer.history().meanRepeatMinor())
					.sum();
				double mean = spend / cohort.stream().mapToInt((buyer) -> buyer.history().repeats()).sum();
				return cohort.stream().mapToDouble((buyer) -> mean).toArray();
			}

		};

		private final String title;

		Spending(String title) {
			this.title = title;
		}

		abstract double[] of(List<DatedHistory> cohort);

		/** All purchases in place of the repeats, as a spending model may take them. */
		private static PurchaseHistory withFirst(DatedHistory buyer) {
			PurchaseHistory history = buyer.history();
			int count = history.repeats() + 1;
			return new PurchaseHistory(count, history.lastWeeks(), history.ageWeeks(),
					(history.repeats() * history.meanRepeatMinor() + buyer.firstMinor()) / count);
		}

		private static double[] gammaGamma(List<PurchaseHistory> histories) {
			return SpendingModel.fit(histories).maximum().map((fit) -> {
				GammaGamma model = SpendingModel.with(fit.parameters());
				return histories.stream()
					.mapToDouble((each) -> model.expectedValue(each).value().orElseThrow())
					.toArray();
			}).orElse(new double[0]);
		}

	}

}
