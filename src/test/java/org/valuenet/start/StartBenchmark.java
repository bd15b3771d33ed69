package org.valuenet.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetApplication;
import org.valuenet.graph.EmptyApplication;
import org.valuenet.start.ChildService.Measurement;

import org.springframework.util.FileSystemUtils;

/**
 * Measures the start against that of an empty application, in turns, and writes
 * {@code src/docs/benchmarks.md}: {@code mvn -Pbenchmark-start verify}.
 */
class StartBenchmark {

	private static final int ROUNDS = Integer.getInteger("start.rounds", 5);

	private static final List<String> JVM_ARGUMENTS = List
		.of(System.getProperty("run.arguments", "").trim().split("\\s+"));

	private final Map<Start, List<Measurement>> measurements = new EnumMap<>(Start.class);

	@Test
	void measureStarts() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			Path folder = Files.createTempDirectory(Path.of("target"), "start-");
			measure(Start.DEFAULTS, folder.resolve("defaults"));
			measure(Start.EMPTY, folder.resolve("empty"));
			measure(Start.FIRST, folder.resolve("service"));
			measure(Start.SECOND, folder.resolve("service"));
			FileSystemUtils.deleteRecursively(folder);
		}
		BenchmarkReport.write("start", new StartTable(this.measurements, ROUNDS).text());
	}

	private void measure(Start start, Path folder) throws IOException, InterruptedException {
		try (ChildService service = ChildService.start(start.mainClass, folder.toAbsolutePath(),
				(start != Start.DEFAULTS) ? JVM_ARGUMENTS : withoutTuning(), start.settings)) {
			Measurement measurement = service.ready();
			System.out.printf(Locale.ROOT, "%-8s %6.1f s %6.1f s CPU %5.0f MiB%n", start, measurement.seconds(),
					measurement.cpuSeconds(), measurement.mebibytes());
			this.measurements.computeIfAbsent(start, (key) -> new ArrayList<>()).add(measurement);
		}
	}

	/**
	 * What Neo4j needs to run at all; memory, collector and compilers are the JVM's own.
	 */
	private static List<String> withoutTuning() {
		return JVM_ARGUMENTS.stream().filter((argument) -> !argument.startsWith("-X")).toList();
	}

	/** What is started. */
	enum Start {

		DEFAULTS("empty application, empty store, the JVM's own settings", EmptyApplication.class,
				"--spring.config.location=classpath:empty/application.yaml"),

		EMPTY("empty application, empty store, the service's settings", EmptyApplication.class,
				"--spring.config.location=classpath:empty/application.yaml"),

		FIRST("service, first start: schema, sample, scores", ValuenetApplication.class),

		SECOND("service, second start on that store", ValuenetApplication.class);

		final String title;

		private final String mainClass;

		private final List<String> settings;

		Start(String title, Class<?> mainClass, String... settings) {
			this.title = title;
			this.mainClass = mainClass.getName();
			this.settings = List.of(settings);
		}

	}

	/** Medians, and their ratios to the empty application's with either settings. */
	record StartTable(Map<Start, List<Measurement>> measurements, int rounds) {

		String text() {
			StringBuilder text = new StringBuilder(
					"| median of " + this.rounds + " | ready after | ratio | CPU time | ratio | peak memory | ratio |\n"
							+ "|---|---:|---:|---:|---:|---:|---:|\n");
			for (Start start : Start.values()) {
				text.append(String.format(Locale.ROOT, "| %s | %.1f s | %s | %.1f s | %s | %.0f MiB | %s |%n",
						start.title, median(start, Measurement::seconds), ratio(start, Measurement::seconds),
						median(start, Measurement::cpuSeconds), ratio(start, Measurement::cpuSeconds),
						median(start, Measurement::mebibytes), ratio(start, Measurement::mebibytes)));
			}
			return text.toString();
		}

		private String ratio(Start start, ToDoubleFunction<Measurement> value) {
			return String.format(Locale.ROOT, "%.2f / %.2f", median(start, value) / median(Start.DEFAULTS, value),
					median(start, value) / median(Start.EMPTY, value));
		}

		private double median(Start start, ToDoubleFunction<Measurement> value) {
			double[] sorted = this.measurements.getOrDefault(start, List.of()).stream().mapToDouble(value).toArray();
			Arrays.sort(sorted);
			return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
		}

	}

}
