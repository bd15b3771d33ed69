package org.valuenet.ltv;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CPU seconds of a fit, observed information included: {@code mvn test -Pltv-benchmark}.
 * Prints; what it asserts is only that there is a fit.
 */
class FitBenchmarks {

	private static final ParetoNbd LEAVING_IN_TIME = new ParetoNbd(0.553, 10.578, 0.606, 11.669);

	private static final BgNbd LEAVING_AT_PURCHASES = new BgNbd(0.243, 4.414, 0.793, 2.426);

	@ParameterizedTest
	@EnumSource
	void fitsTakeSoManyCpuSeconds(PurchaseModelKind kind) {
		for (int customers : new int[] { 2_357, 100_000, 1_000_000 }) {
			List<PurchaseHistory> base = base(kind, customers);
			for (int round = 0; round < 4; round++) {
				long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				Fit fit = kind.fit(base);
				double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
				System.out.printf(Locale.ROOT, "%s, %,d customers, round %d: %.3f CPU s%n", kind.title(), customers,
						round, seconds);
				assertThat(fit.maximum()).isPresent();
			}
		}
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
					each.meanRepeatMinor()))
			.toList();
	}

}
