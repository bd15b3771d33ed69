package org.valuenet.dataimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.valuenet.graph.DatabaseProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import by the service as cron runs it, with a heap of 512 MB, against a database in
 * a process of its own. Every few seconds the heap is collected, and what is left counts
 * as live.
 */
record WatchedImport(String what, double rowsPerSecond, long liveMebibytes, long processMebibytes) {

	private static final int DEVICES = 1_000;

	private static final int CUSTOMERS = 1_000;

	/** That the first customer has, of a million: A48 of the fault catalogue. */
	private static final int ORDERS_OF_ONE = 200_000;

	private static final int PAUSE_SECONDS = 5;

	/** Of a whole collection: MiB in use after it. */
	private static final Pattern LIVE = Pattern.compile("Pause Full .*->(\\d+)M\\(");

	/** Imports so many signals of a thousand devices. */
	static WatchedImport ofSignals(Path folder, int rows) throws IOException, InterruptedException {
		Path devices = folder.resolve("devices.csv");
		Path signals = folder.resolve("signals.csv");
		write(devices, "deviceId,critical", DEVICES, (i) -> "D-" + i + ",true");
		write(signals, "signalId,deviceId,kind,at,value,unit", rows,
				(i) -> "S-" + i + ",D-" + i % DEVICES + ",TEMPERATURE," + instant(i) + "," + i % DEVICES + ".5,Cel");
		return of(folder, rows, "signals", List.of("--import=devices=" + devices, "--import=signals=" + signals));
	}

	/** Imports so many orders, of which one customer has a fifth of a million. */
	static WatchedImport ofOrders(Path folder, int rows) throws IOException, InterruptedException {
		Path customers = folder.resolve("customers.csv");
		Path orders = folder.resolve("orders.csv");
		write(customers, "customerId,name", CUSTOMERS, (i) -> "C-" + i + ",Customer " + i);
		write(orders, "orderId,customerId,placedAt,status,currency,amount", rows, (i) -> "O-" + i + ",C-"
				+ ((i < ORDERS_OF_ONE) ? 0 : i % CUSTOMERS) + "," + instant(i) + ",COMPLETED,CNY," + i % 1000 + ".50");
		return of(folder, rows, String.format(Locale.ROOT, "orders, %,d of one customer", ORDERS_OF_ONE),
				List.of("--import=customers=" + customers, "--import=orders=" + orders));
	}

	private static WatchedImport of(Path folder, int rows, String what, List<String> imports)
			throws IOException, InterruptedException {
		Path log = Files.createTempFile(folder, "collections-", ".log");
		Path output = Files.createTempFile(folder, "output-", ".txt");
		try (DatabaseProcess server = DatabaseProcess.on(Files.createTempDirectory(folder, "memory-"), "-Xmx2g")) {
			long began = System.nanoTime();
			List<String> command = new ArrayList<>(
					List.of(java("java"), "-Xmx512m", "-XX:+UseSerialGC", "-Xlog:gc:file=" + log, "-cp",
							System.getProperty("java.class.path"), "org.valuenet.ValuenetApplication",
							"--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
							"--spring.neo4j.authentication.password=" + server.password()));
			command.addAll(imports);
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			long memory = 0;
			while (!process.waitFor(PAUSE_SECONDS, TimeUnit.SECONDS)) {
				memory = Math.max(memory, peakMebibytes(process));
				new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.run")
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start()
					.waitFor();
			}
			double seconds = (System.nanoTime() - began) / 1e9;
			assertThat(process.exitValue()).as(Files.readString(output)).isZero();
			long live = LIVE.matcher(Files.readString(log))
				.results()
				.mapToLong((found) -> Long.parseLong(found.group(1)))
				.max()
				.orElseThrow();
			return new WatchedImport(String.format(Locale.ROOT, "%,d %s", rows, what), rows / seconds, live, memory);
		}
	}

	/** As the table has it. */
	String row() {
		return String.format(Locale.ROOT, "| %s | %,.0f | %d MiB | %d MiB |%n", this.what, this.rowsPerSecond,
				this.liveMebibytes, this.processMebibytes);
	}

	private static String java(String tool) {
		return Path.of(System.getProperty("java.home"), "bin", tool).toString();
	}

	private static void write(Path file, String header, int rows, IntFunction<String> row) throws IOException {
		try (BufferedWriter target = Files.newBufferedWriter(file)) {
			target.write(header + "\n");
			for (int i = 0; i < rows; i++) {
				target.write(row.apply(i) + "\n");
			}
		}
	}

	private static String instant(int i) {
		return String.format(Locale.ROOT, "2026-05-%02dT%02d:%02d:00Z", 1 + i % 28, i / 28 % 24, i / 672 % 60);
	}

	private static long peakMebibytes(Process process) throws IOException {
		List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
		return status.stream()
			.filter((line) -> line.startsWith("VmHWM:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

}
