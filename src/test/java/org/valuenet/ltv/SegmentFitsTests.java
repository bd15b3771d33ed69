package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Simulated segments whose true parameters are known. Seeded. */
class SegmentFitsTests {

	private static final BgNbd FREQUENT = new BgNbd(1.4, 8, 0.6, 3.5);

	private static final BgNbd RARE = new BgNbd(0.6, 12, 1.2, 2.5);

	private static final GammaGamma DEAR = new GammaGamma(6, 4, 60_000);

	private static final GammaGamma CHEAP = new GammaGamma(4, 5, 9_000);

	private static final BgNbd BETWEEN = new BgNbd(0.9, 10, 0.9, 3);

	private static final GammaGamma FAIR = new GammaGamma(5, 4.5, 25_000);

	private static final int LARGE = 4_000;

	@Test
	void largeSegmentsRecoverTheirOwnParameters() {
		SortedMap<String, FittedBase> fits = fits(bases(100));
		assertRecovers(fits.get("frequent"), FREQUENT, DEAR);
		assertRecovers(fits.get("rare"), RARE, CHEAP);
		assertThat(distance(fits.get("frequent"), ModelPart.BG_NBD, RARE.r(), RARE.alpha(), RARE.a(), RARE.b()))
			.isGreaterThan(10);
		assertThat(fits.get("frequent").ownDataWeight()).isGreaterThan(0.9);
	}

	/**
	 * In the eyes of its own customers, and of all: by likelihood.
	 */
	@Test
	void smallSegmentLiesBetweenItsOwnEstimateAndTheWhole() {
		SortedMap<String, CustomerBase> bases = bases(100);
		CustomerBase small = bases.get("small");
		CustomerBase all = CustomerBase.of(bases.values());
		FittedBase whole = FittedBase.fit(all, ServedModel.BG_NBD).orElseThrow();
		FittedBase own = FittedBase.fit(small, ServedModel.BG_NBD).orElseThrow();
		FittedBase shrunk = fits(bases).get("small");
		for (ModelPart part : whole.parts().keySet()) {
			assertThat(likelihood(part, small, shrunk)).as("%s in the small segment", part)
				.isStrictlyBetween(likelihood(part, small, whole), likelihood(part, small, own));
			assertThat(likelihood(part, all, shrunk)).as("%s in the whole", part)
				.isStrictlyBetween(likelihood(part, all, own), likelihood(part, all, whole));
		}
	}

	@Test
	void weightOfOwnDataGrowsWithThem() {
		List<Double> weights = new ArrayList<>();
		for (int customers : new int[] { 60, 250, 1_000, LARGE }) {
			weights.add(fits(bases(customers)).get("small").ownDataWeight());
		}
		assertThat(weights).isSorted()
			.doesNotHaveDuplicates()
			.allSatisfy((each) -> assertThat(each).isBetween(0.0, 1.0));
	}

	@Test
	void segmentThatTellsNoParametersHasNoFitOfItsOwn() {
		SortedMap<String, CustomerBase> bases = bases(15);
		assertThat(fits(bases)).containsOnlyKeys("frequent", "rare");
		bases.remove("rare");
		assertThat(fits(bases)).isEmpty();
	}

	private static SortedMap<String, CustomerBase> bases(int small) {
		SortedMap<String, CustomerBase> bases = new TreeMap<>();
		bases.put("frequent", base(new SimulatedBase(21).of(FREQUENT, DEAR, LARGE)));
		bases.put("rare", base(new SimulatedBase(22).of(RARE, CHEAP, LARGE)));
		bases.put("small", base(new SimulatedBase(23).of(BETWEEN, FAIR, small)));
		return bases;
	}

	private static CustomerBase base(List<PurchaseHistory> histories) {
		return new CustomerBase(histories, List.of());
	}

	private static SortedMap<String, FittedBase> fits(SortedMap<String, CustomerBase> bases) {
		return SegmentFits.of(FittedBase.fit(CustomerBase.of(bases.values()), ServedModel.BG_NBD).orElseThrow(), bases);
	}

	private static void assertRecovers(FittedBase fitted, BgNbd purchases, GammaGamma spending) {
		assertThat(distance(fitted, ModelPart.BG_NBD, purchases.r(), purchases.alpha(), purchases.a(), purchases.b()))
			.isLessThan(2.5);
		assertThat(distance(fitted, ModelPart.SPENDING, spending.p(), spending.q(), spending.gamma())).isLessThan(2.5);
	}

	/** The largest distance of an estimate from a truth, in standard errors. */
	private static double distance(FittedBase fitted, ModelPart part, double... truth) {
		Maximum maximum = fitted.parts().get(part);
		double largest = 0;
		for (int i = 0; i < truth.length; i++) {
			largest = Math.max(largest, Math.abs(maximum.logParameters().getEntry(i) - Math.log(truth[i]))
					/ Math.sqrt(maximum.covariance().getEntry(i, i)));
		}
		return largest;
	}

	private static double likelihood(ModelPart part, CustomerBase base, FittedBase fitted) {
		return part.likelihood(base).at(fitted.parts().get(part).parameters()).value();
	}

}
