package org.valuenet.ltv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.valuenet.start.BenchmarkReport;
import org.valuenet.start.ProcessCpu;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CPU seconds of a fit, observed information included, warm and in a process of its own:
 * {@code mvn test -Pltv-benchmark} writes {@code src/docs/benchmarks.md}.
 */
class FitBenchmarks {

	private static final int ROUNDS = 5;

	private static final int WARM_UPS = 3;

	private static final ParetoNbd LEAVING_IN_TIME = new ParetoNbd(0.553, 10.578, 0.606, 11.669);

	private static final BgNbd LEAVING_AT_PURCHASES = new BgNbd(0.243, 4.414, 0.793, 2.426);

	/**
	 * CPU seconds of the Python library lifetimes on such a machine, Hessian included.
	 */
	private static final Map<String, Double> PEER = Map.of("BG/NBD 2357", 0.057, "BG/NBD 100000", 0.79,
			"BG/NBD 1000000", 9.84, "Pareto/NBD 2357", 0.36, "Pareto/NBD 100000", 16.3);

	@TempDir
	private Path folder;

	@Test
	void measureFits() throws IOException {
		StringBuilder table = new StringBuilder("| median of " + ROUNDS
				+ " | customers | distinct | warm | cold | lifetimes | warm / lifetimes | cold / lifetimes |\n"
				+ "|---|---:|---:|---:|---:|---:|---:|---:|\n");
		for (PurchaseModelKind kind : PurchaseModelKind.values()) {
			for (int customers : new int[] { 2_357, 100_000, 1_000_000 }) {
				table.append(row(kind, base(kind, customers)));
			}
		}
		BenchmarkReport.write("fitting lifetime value", table.toString());
	}

	private String row(PurchaseModelKind kind, List<PurchaseHistory> base) throws IOException {
		Path file = Files.createTempFile(this.folder, "base", ".csv");
		ColdFit.write(base, file);
		double cold = median(() -> coldSeconds(kind, file));
		DoubleStream.generate(() -> warmSeconds(kind, base)).limit(WARM_UPS).sum();
		double warm = median(() -> warmSeconds(kind, base));
		Double peer = PEER.get(kind.title() + " " + base.size());
		String row = String.format(Locale.ROOT, "| %s | %,d | %,d | %.3f s | %.2f s | %s | %s | %s |%n", kind.title(),
				base.size(), base.stream().distinct().count(), warm, cold,
				(peer != null) ? String.format(Locale.ROOT, "%.3f s", peer) : "-", ratio(warm, peer),
				ratio(cold, peer));
		System.out.print(row);
		return row;
	}

	private static String ratio(double seconds, @Nullable Double peer) {
		return (peer != null) ? String.format(Locale.ROOT, "1/%.1f", peer / seconds) : "-";
	}

	private static double coldSeconds(PurchaseModelKind kind, Path file) {
		try {
			return ColdFit.inNewProcess(kind, file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static double warmSeconds(PurchaseModelKind kind, List<PurchaseHistory> base) {
		double before = ProcessCpu.seconds();
		assertThat(kind.fit(base).maximum()).isPresent();
		return ProcessCpu.seconds() - before;
	}

	private static double median(DoubleSupplier measured) {
		return DoubleStream.generate(measured).limit(ROUNDS).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
	}

	/** Purchases of whole days, as a graph holds them. */
	private static List<PurchaseHistory> base(PurchaseModelKind kind, int customers) {
		GammaGamma spending = new GammaGamma(6.25, 3.74, 15.44);
		SimulatedBase chance = new SimulatedBase(20260301);
		List<PurchaseHistory> base = (kind == PurchaseModelKind.PARETO_NBD)
				? chance.of(LEAVING_IN_TIME, spending, customers)
				: chance.of(LEAVING_AT_PURCHASES, spending, customers);
		return base.stream()
			.map((each) -> new PurchaseHistory(each.repeats(), Math.floor(each.lastWeeks() * 7) / 7, each.ageWeeks(),
					0))
			.toList();
	}

}
