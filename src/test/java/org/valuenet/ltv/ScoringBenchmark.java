package org.valuenet.ltv;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.ScoreStep;
import org.valuenet.scoring.Scoring;
import org.valuenet.start.BenchmarkReport;
import org.valuenet.start.ProcessCpu;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Speed of lifetime values from the graph and back into it: histories read, models
 * fitted, values computed and written. Writes a row of src/docs/benchmarks.md for each
 * size in the system property {@code customers}. Run by the profile scoring-benchmark.
 */
@SpringJUnitConfig(ScoringBenchmark.LtvRoom.class)
@TestPropertySource(properties = { "valuenet.reporting-currency=CNY", "valuenet.purchase-model=bg-nbd" })
class ScoringBenchmark {

	private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");

	private static final int BATCH = 5_000;

	private static final int ROUNDS = 5;

	/** More customers than this are scored once. */
	private static final int MANY = 200_000;

	@Autowired
	private Scoring scoring;

	@Test
	void measure() throws IOException {
		StringBuilder table = new StringBuilder(
				"| customers | orders | rounds | elapsed, median | slowest | CPU time, median | customers a second | slope |%n"
					.formatted() + "|---:|---:|---:|---:|---:|---:|---:|---:|%n".formatted());
		create(1_000);
		this.scoring.rescoreAll(NOW);
		double before = 0;
		int smaller = 0;
		for (String size : System.getProperty("customers", "1000,10000,100000").split(",")) {
			int customers = Integer.parseInt(size.strip());
			int orders = create(customers);
			int rounds = (customers > MANY) ? 1 : ROUNDS;
			double[] elapsed = new double[rounds];
			double[] cpu = new double[rounds];
			for (int round = 0; round < rounds; round++) {
				double cpuBefore = ProcessCpu.seconds();
				long began = System.nanoTime();
				this.scoring.rescoreAll(NOW);
				elapsed[round] = (System.nanoTime() - began) / 1e9;
				cpu[round] = ProcessCpu.seconds() - cpuBefore;
			}
			Arrays.sort(elapsed);
			Arrays.sort(cpu);
			double seconds = elapsed[rounds / 2];
			String slope = (smaller > 0)
					? "%.2f".formatted(Math.log(seconds / before) / Math.log((double) customers / smaller)) : "";
			String row = String.format(Locale.ROOT, "| %,d | %,d | %d | %.1f s | %.1f s | %.1f s | %,.0f | %s |%n",
					customers, orders, rounds, seconds, elapsed[rounds - 1], cpu[rounds / 2], customers / seconds,
					slope);
			System.out.print(row);
			table.append(row);
			before = seconds;
			smaller = customers;
		}
		BenchmarkReport.write("lifetime values from the graph and back", table.toString());
	}

	private static int create(int customers) {
		TestGraph.clear();
		List<PurchaseHistory> base = new SimulatedBase(5).of(new BgNbd(0.243, 4.414, 0.793, 2.426),
				new GammaGamma(6.25, 3.74, 1_544), customers);
		int orders = 0;
		for (int from = 0; from < customers; from += BATCH) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int i = from; i < Math.min(customers, from + BATCH); i++) {
				PurchaseHistory history = base.get(i);
				List<Long> days = new ArrayList<>();
				for (int k = 0; k <= history.repeats(); k++) {
					double weeks = history.ageWeeks() - history.lastWeeks() * k / Math.max(1, history.repeats());
					days.add(NOW.toEpochMilli() - Math.round(weeks * 7) * TimeUnit.DAYS.toMillis(1));
				}
				orders += days.size();
				rows.add(Map.of("customerId", "C-" + i, "days", days, "amountMinor",
						Math.round(Math.max(100, history.meanRepeatMinor()))));
			}
			TestGraph
				.cypher("UNWIND $rows AS row CREATE (customer:Customer {customerId: row.customerId}) WITH customer, "
						+ "row UNWIND range(0, size(row.days) - 1) AS n CREATE (customer)-[:PLACED]->(:Order {orderId: "
						+ "row.customerId + '/' + n, placedAt: row.days[n], status: 'COMPLETED', currency: 'CNY', "
						+ "amountMinor: row.amountMinor})", Map.of("rows", rows));
		}
		return orders;
	}

	/** The room alone, on the one Neo4j of the run. */
	@TestConfiguration(proxyBeanMethods = false)
	@Import({ Viewer.class, AsOf.class, Scoring.class, LtvFit.class, LtvScores.class, LtvStep.class,
			PurchaseHistories.class })
	static class LtvRoom {

		@Bean
		Graph graph() {
			return TestGraph.graph();
		}

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		/** Lifetime value comes after this step, whose work is not measured here. */
		@Bean
		ScoreStep measures() {
			return new ScoreStep() {

				@Override
				public String name() {
					return "measure";
				}

				@Override
				public Set<String> after() {
					return Set.of();
				}

				@Override
				public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
				}

			};
		}

	}

}
