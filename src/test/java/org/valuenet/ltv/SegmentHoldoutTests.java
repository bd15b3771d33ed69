package org.valuenet.ltv;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small segments by their shrunk parameters, their own and the whole's, judged by other
 * customers of theirs. Seeded.
 */
class SegmentHoldoutTests {

	private static final int SEGMENTS = 60;

	private static final int CUSTOMERS = 150;

	private static final int OTHERS = 1_000;

	private final SortedMap<String, CustomerBase> bases = new TreeMap<>();

	private final SortedMap<String, CustomerBase> others = new TreeMap<>();

	/** Parameters spread by .4 on the logarithm. */
	private void simulate(long seed) {
		SimulatedBase simulated = new SimulatedBase(seed);
		RandomGenerator chance = new Well19937c(seed + 1);
		for (int i = 0; i < SEGMENTS; i++) {
			BgNbd model = new BgNbd(0.9 * spread(chance), 10 * spread(chance), 0.9 * spread(chance),
					3 * spread(chance));
			GammaGamma spending = new GammaGamma(5, 4.5, 25_000 * spread(chance));
			String segment = "S-%02d".formatted(i);
			this.bases.put(segment, new CustomerBase(simulated.of(model, spending, CUSTOMERS), List.of()));
			this.others.put(segment, new CustomerBase(simulated.of(model, spending, OTHERS), List.of()));
		}
	}

	private static double spread(RandomGenerator chance) {
		return Math.exp(0.4 * chance.nextGaussian());
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32, 33 })
	void shrunkSegmentsForetellOthersOfTheirKindBetterThanEitherExtreme(long seed) {
		simulate(seed);
		FittedBase whole = FittedBase.fit(CustomerBase.of(this.bases.values()), ServedModel.BG_NBD).orElseThrow();
		SortedMap<String, FittedBase> shrunk = SegmentFits.of(whole, this.bases);
		for (ModelPart part : List.of(ModelPart.BG_NBD, ModelPart.SPENDING)) {
			Map<String, Double> deviance = new TreeMap<>();
			int judged = 0;
			for (Map.Entry<String, CustomerBase> segment : this.bases.entrySet()) {
				Maximum own = part.fit(segment.getValue()).maximum().orElse(null);
				if (own != null) {
					CustomerBase other = this.others.get(segment.getKey());
					add(deviance, "own", part, other, own);
					add(deviance, "whole", part, other, whole.parts().get(part));
					add(deviance, "shrunk", part, other, shrunk.get(segment.getKey()).parts().get(part));
					judged++;
				}
			}
			assertThat(judged).as("segments with a maximum for %s", part).isGreaterThan(SEGMENTS / 2);
			assertThat(deviance.get("shrunk")).as("deviance of %s: %s", part, deviance)
				.isLessThan(Math.min(deviance.get("own"), deviance.get("whole")));
		}
	}

	private static void add(Map<String, Double> deviance, String name, ModelPart part, CustomerBase base,
			Maximum maximum) {
		deviance.merge(name, -2 * part.likelihood(base).at(maximum.parameters()).value(), Double::sum);
	}

}
