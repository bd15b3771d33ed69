package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.valuenet.graph.DatabaseProcess;
import org.valuenet.start.ProcessCpu;

/** What imports took, of the database's process and of this one, and their medians. */
final class ImportTable {

	private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

	private final DatabaseProcess server;

	private final long rows;

	ImportTable(DatabaseProcess server, long rows) {
		this.server = server;
		this.rows = rows;
	}

	/** Forgets what was measured so far, which warmed both processes up. */
	void forget() {
		this.measured.clear();
	}

	void measure(String name, BenchmarkFiles.Work work) throws Exception {
		double database = this.server.cpuSeconds();
		double client = ProcessCpu.seconds();
		long start = System.nanoTime();
		work.run();
		double seconds = (System.nanoTime() - start) / 1e9;
		Measured one = new Measured(this.rows / seconds, (this.server.cpuSeconds() - database) * 1e6 / this.rows,
				(ProcessCpu.seconds() - client) * 1e6 / this.rows);
		System.out.printf(Locale.ROOT, "BENCH %s: %.0f rows/s, database %.1f us/row, client %.1f us/row%n", name,
				one.rowsPerSecond(), one.databaseMicros(), one.clientMicros());
		this.measured.computeIfAbsent(name, (key) -> new ArrayList<>()).add(one);
	}

	/**
	 * The table of medians; ratios are those of the same round, so that a machine that is
	 * slower for a while is so for both.
	 * @param speed whose rows a second the others' are compared with
	 * @param load whose CPU of the database the others' is compared with
	 */
	String text(String speed, String load) {
		StringBuilder text = new StringBuilder("Neo4j 5.26 in a process of its own, ").append(this.rows)
			.append(" rows, median of ")
			.append(rounds(speed).size())
			.append("; CPU in microseconds a row, ratios of the same round.\n\n| import | rows/s | against LOAD CSV | CPU of the database | "
					+ "against bare UNWIND | CPU of the client |\n|---|---:|---:|---:|---:|---:|\n");
		for (String name : this.measured.keySet()) {
			text.append(String.format(Locale.ROOT, "| %s | %,.0f | %.2f | %.1f | %.2f | %.1f |%n", name,
					median(name, Measured::rowsPerSecond), ratio(name, speed, Measured::rowsPerSecond),
					median(name, Measured::databaseMicros), ratio(name, load, Measured::databaseMicros),
					median(name, Measured::clientMicros)));
		}
		return text.toString().stripTrailing();
	}

	private double median(String name, ToDoubleFunction<Measured> value) {
		return median(rounds(name).stream().mapToDouble(value));
	}

	private double ratio(String name, String peer, ToDoubleFunction<Measured> value) {
		List<Measured> own = rounds(name);
		List<Measured> peers = rounds(peer);
		return median(IntStream.range(0, own.size())
			.mapToDouble((round) -> value.applyAsDouble(own.get(round)) / value.applyAsDouble(peers.get(round))));
	}

	private static double median(DoubleStream values) {
		double[] sorted = values.sorted().toArray();
		return sorted[sorted.length / 2];
	}

	private List<Measured> rounds(String name) {
		return Objects.requireNonNull(this.measured.get(name));
	}

	/** One import. */
	private record Measured(double rowsPerSecond, double databaseMicros, double clientMicros) {
	}

}
