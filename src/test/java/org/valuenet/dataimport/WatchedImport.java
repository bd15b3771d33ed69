package org.valuenet.dataimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.valuenet.graph.DatabaseProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import by the service as cron runs it, with a heap of 512 MB, against a database in
 * a process of its own. Every few seconds the heap is collected, and what is left counts
 * as live.
 */
record WatchedImport(int rows, double seconds, long liveMebibytes, long processMebibytes) {

	private static final int DEVICES = 1_000;

	private static final int PAUSE_SECONDS = 5;

	/** Of a whole collection: MiB in use after it. */
	private static final Pattern LIVE = Pattern.compile("Pause Full .*->(\\d+)M\\(");

	/** Imports so many signals of a thousand devices. */
	static WatchedImport ofSignals(Path folder, int rows) throws IOException, InterruptedException {
		Path devices = folder.resolve("devices.csv");
		Path signals = folder.resolve("signals.csv");
		write(devices, "deviceId,critical", DEVICES, "D-%1$d,true");
		write(signals, "signalId,deviceId,kind,at,value,unit", rows,
				"S-%1$d,D-%2$d,TEMPERATURE,2026-05-%3$02dT%4$02d:%5$02d:00Z,%2$d.5,Cel");
		Path log = Files.createTempFile(folder, "collections-", ".log");
		Path output = Files.createTempFile(folder, "output-", ".txt");
		try (DatabaseProcess server = DatabaseProcess.on(folder.resolve("memory-" + rows), "-Xmx2g")) {
			long began = System.nanoTime();
			Process process = new ProcessBuilder(java("java"), "-Xmx512m", "-XX:+UseSerialGC", "-Xlog:gc:file=" + log,
					"-cp", System.getProperty("java.class.path"), "org.valuenet.ValuenetApplication",
					"--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
					"--spring.neo4j.authentication.password=" + server.password(), "--import=devices=" + devices,
					"--import=signals=" + signals)
				.redirectErrorStream(true)
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
			return new WatchedImport(rows, seconds, live, memory);
		}
	}

	/** As the table has it. */
	String row() {
		return String.format(Locale.ROOT, "| %,d | %,.0f | %d MiB | %d MiB |%n", this.rows, this.rows / this.seconds,
				this.liveMebibytes, this.processMebibytes);
	}

	private static String java(String tool) {
		return Path.of(System.getProperty("java.home"), "bin", tool).toString();
	}

	private static void write(Path file, String header, int rows, String row) throws IOException {
		try (BufferedWriter target = Files.newBufferedWriter(file)) {
			target.write(header + "\n");
			for (int i = 0; i < rows; i++) {
				target.write(String.format(Locale.ROOT, row, i, i % DEVICES, 1 + i % 28, i / 28 % 24, i / 672 % 60));
				target.write("\n");
			}
		}
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
