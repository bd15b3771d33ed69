package org.valuenet.ltv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A public purchase log: value in minor units by customer and day. It is read from the
 * files, not from the graph, so that it may be cut at any day.
 */
record PurchaseLog(Map<String, TreeMap<LocalDate, Double>> purchases) {

	static final Path DATA = Path.of("..", "shared", "data");

	static PurchaseLog cdnow() {
		PurchaseLog log = new PurchaseLog(new TreeMap<>());
		for (String line : lines("cdnow/CDNOW_master.txt", 1)) {
			String[] cells = line.strip().split("\\s+");
			log.add(cells[0], LocalDate.parse(cells[1], DateTimeFormatter.BASIC_ISO_DATE),
					100 * Double.parseDouble(cells[3]));
		}
		return log;
	}

	/** The tenth of the customers that the literature reports on. */
	PurchaseLog tenth() {
		Map<String, TreeMap<LocalDate, Double>> some = new TreeMap<>(this.purchases);
		some.keySet().retainAll(keysOfTenth());
		return new PurchaseLog(some);
	}

	/** Their keys in the order that the literature numbers them in. */
	static Set<String> keysOfTenth() {
		Set<String> keys = new LinkedHashSet<>();
		lines("cdnow/CDNOW_sample.txt", 0).forEach((line) -> keys.add(line.strip().split("\\s+")[0]));
		return keys;
	}

	static PurchaseLog northwind() {
		Map<String, Double> values = new HashMap<>();
		for (String line : lines("northwind/order-details.csv", 1)) {
			String[] cells = line.split(",");
			values.merge(cells[0], 100 * Double.parseDouble(cells[2]) * Double.parseDouble(cells[3])
					* (1 - Double.parseDouble(cells[4])), Double::sum);
		}
		PurchaseLog log = new PurchaseLog(new TreeMap<>());
		for (String line : lines("northwind/orders.csv", 1)) {
			String[] cells = line.split(",");
			log.add(cells[1], LocalDate.parse(cells[3].substring(0, 10)), values.getOrDefault(cells[0], 0.0));
		}
		return log;
	}

	private static List<String> lines(String file, int headers) {
		try {
			List<String> lines = Files.readAllLines(DATA.resolve(file));
			return lines.subList(headers, lines.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String customerId, LocalDate day, double minor) {
		this.purchases.computeIfAbsent(customerId, (key) -> new TreeMap<>()).merge(day, minor, Double::sum);
	}

	List<DatedHistory> cohort(BacktestPeriod period) {
		return this.purchases.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().firstKey().isBefore(period.from())
					&& !entry.getValue().firstKey().isAfter(period.cutoff()))
			.map((entry) -> buyer(entry.getKey(), entry.getValue(), period))
			.toList();
	}

	private static DatedHistory buyer(String customerId, TreeMap<LocalDate, Double> days, BacktestPeriod period) {
		LocalDate first = days.firstKey();
		NavigableMap<LocalDate, Double> repeats = days.subMap(first, false, period.cutoff(), true);
		NavigableMap<LocalDate, Double> later = days.subMap(period.cutoff(), false, period.to(), true);
		double last = repeats.isEmpty() ? 0 : weeks(first, repeats.lastKey());
		double mean = repeats.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
		LocalDate recent = period.cutoff().minusDays(period.recentDays() - 1L);
		return new DatedHistory(customerId, first.toEpochDay(), days.firstEntry().getValue(),
				new PurchaseHistory(repeats.size(), last, weeks(first, period.cutoff()), mean),
				sum(new TreeMap<>(repeats).tailMap(recent, true)), later.size(), sum(later), false);
	}

	private static double sum(Map<LocalDate, Double> days) {
		return days.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	private static double weeks(LocalDate from, LocalDate to) {
		return (to.toEpochDay() - from.toEpochDay()) / 7.0;
	}

}
