package org.valuenet.ltv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.valuenet.GeneratedPage;

/**
 * Looks for more accuracy inside the calibration periods and says what it is worth on the
 * hold-outs: generates src/docs/ltv-accuracy.md.
 */
@EnabledIf(value = "dataAreAtHand", disabledReason = "left out: ../shared/data is not beside the project")
class AccuracyPageCheck {

	private static final LocalDate CDNOW = LocalDate.of(1997, 1, 1);

	private static final LocalDate NORTHWIND = LocalDate.of(1996, 7, 4);

	private static final int FOLDS = 3;

	static boolean dataAreAtHand() {
		return Files.isDirectory(PurchaseLog.DATA);
	}

	@Test
	void pageTellsWhatWasMeasured() throws IOException {
		PurchaseLog cdnow = PurchaseLog.cdnow();
		Map<Improvement, List<Accuracy>> folds = new LinkedHashMap<>();
		for (int week : new int[] { 22, 24, 26 }) {
			add(folds, cdnow, weeks(CDNOW, week, 13));
		}
		Map<Improvement, List<Accuracy>> tests = new LinkedHashMap<>();
		add(tests, cdnow.tenth(), weeks(CDNOW, 39, 39));
		add(tests, cdnow, weeks(CDNOW, 39, 39));
		List<Improvement> ways = new ArrayList<>(folds.keySet());
		ways.removeIf((way) -> folds.get(way).size() < FOLDS);
		ways.sort(Comparator.comparingDouble((way) -> -mean(folds.get(way), Accuracy::decile)));
		StringBuilder rows = new StringBuilder();
		for (Improvement way : ways) {
			rows.append("| %s | %s | %s | %s | %s |%n".formatted(way.title(),
					figure(mean(folds.get(way), Accuracy::decile)), figure(1 - mean(folds.get(way), Accuracy::wape)),
					both(tests.get(way).get(0)), both(tests.get(way).get(1))));
		}
		new GeneratedPage(Path.of("src", "docs", "ltv-accuracy.md"))
			.is(Files.readString(Path.of("src", "test", "resources", "ltv", "accuracy-page.md"))
				.replace("{{rows}}\n", rows)
				.replace("{{northwind}}\n", northwind())
				.replace("{{northwind-accuracy}}\n", northwindAccuracy()));
	}

	/** What can be foretold of it, and by the rules of thumb. */
	private static String northwindAccuracy() {
		PurchaseLog log = PurchaseLog.northwind();
		StringBuilder rows = new StringBuilder();
		for (int week : new int[] { 34, 48, 61 }) {
			BacktestPeriod period = weeks(NORTHWIND, week, 13);
			List<DatedHistory> cohort = log.cohort(period);
			double[] actual = cohort.stream().mapToDouble(DatedHistory::laterMinor).toArray();
			for (Forecaster each : Forecaster.all()) {
				Forecaster.Forecast forecast = each.forecast(cohort, period);
				Accuracy accuracy = forecast.reason().isEmpty() ? Accuracy.of(forecast.values(), actual) : null;
				rows.append("| %d | %s | %s |%n".formatted(week, each.title(),
						(accuracy != null) ? both(accuracy) + " | " + figure(1 - accuracy.wape()) : "no maximum | "));
			}
		}
		return rows.toString();
	}

	/** Which models have a maximum at all on a company with few and steady customers. */
	private static String northwind() {
		PurchaseLog log = PurchaseLog.northwind();
		StringBuilder rows = new StringBuilder();
		for (int week : new int[] { 34, 48, 61 }) {
			List<PurchaseHistory> histories = log.cohort(weeks(NORTHWIND, week, 13))
				.stream()
				.map(DatedHistory::history)
				.toList();
			rows.append("| %d | %d |".formatted(week, histories.size()));
			for (PurchaseModelKind kind : PurchaseModelKind.values()) {
				rows.append(" %s |".formatted(kind.fit(histories).maximum().isPresent() ? "fitted" : "no maximum"));
			}
			rows.append(
					" %s |%n".formatted(SpendingModel.fit(histories).maximum().isPresent() ? "fitted" : "no maximum"));
		}
		return rows.toString();
	}

	private static BacktestPeriod weeks(LocalDate from, int calibration, int holdout) {
		LocalDate cutoff = from.plusWeeks(calibration).minusDays(1);
		return new BacktestPeriod(from, cutoff, cutoff.plusWeeks(holdout));
	}

	private static void add(Map<Improvement, List<Accuracy>> all, PurchaseLog log, BacktestPeriod period) {
		double[] actual = log.cohort(period).stream().mapToDouble(DatedHistory::laterMinor).toArray();
		Improvement.foretoldAndLevelled(log, period)
			.forEach((way, values) -> all.computeIfAbsent(way, (key) -> new ArrayList<>())
				.add(Accuracy.of(values, actual)));
	}

	private static double mean(List<Accuracy> folds, ToDoubleFunction<Accuracy> figure) {
		return folds.stream().mapToDouble(figure).average().orElseThrow();
	}

	private static String both(Accuracy accuracy) {
		return figure(accuracy.cohort()) + " / " + figure(accuracy.decile());
	}

	private static String figure(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
