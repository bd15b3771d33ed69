package org.valuenet.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.network.CustomerFlows.Claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class FlowNetworkTests {

	/** Damping .8, ownership .5, supply .5, referral .25. */
	private static final FlowWeights WEIGHTS = new FlowWeights(0.8, 0.5, 0.5, 0.25, 0.1);

	@Test
	void referredCustomerCreditsWhoBroughtItIn() {
		// .8 x .25 of 100 goes on
		FlowNetwork network = network(customer("A", 100, claim("B", FlowKind.REFERRAL, 1)), customer("B", 50));
		assertThat(network.values()).containsExactly(new double[] { 80, 70 }, within(1e-12));
		assertThat(network.ownParts()).containsExactly(new double[] { 0.8, 1 }, within(1e-12));
	}

	@Test
	void cycleKeepsTheSumAndReturnsAPartOfOnesOwn() {
		// .4 each way: A passes 100 / (1 - .16) and keeps .6 of it, 500 / 7; B 200 / 7
		FlowNetwork network = network(customer("A", 100, claim("B", FlowKind.OWNERSHIP, 1)),
				customer("B", 0, claim("A", FlowKind.OWNERSHIP, 1)));
		assertThat(network.values()).containsExactly(new double[] { 500 / 7.0, 200 / 7.0 }, within(1e-12));
		assertThat(network.ownParts()).containsExactly(new double[] { 5 / 7.0, 5 / 7.0 }, within(1e-10));
	}

	@Test
	void claimsOfOneKindThatComeToMoreThanAllShareIt() {
		// two referrers share .25, three owners of 80 % each .5
		List<FlowStep> steps = customer("A", 1, claim("B", FlowKind.REFERRAL, 1), claim("C", FlowKind.REFERRAL, 1),
				claim("D", FlowKind.OWNERSHIP, 0.8), claim("E", FlowKind.OWNERSHIP, 0.8),
				claim("F", FlowKind.OWNERSHIP, 0.8))
			.steps(WEIGHTS);
		assertThat(steps).extracting(FlowStep::share)
			.usingElementComparator((one, other) -> (Math.abs(one - other) < 1e-12) ? 0 : 1)
			.containsExactly(0.1, 0.1, 0.4 / 3, 0.4 / 3, 0.4 / 3);
	}

	@Test
	void weightOfZeroShutsASourceOff() {
		FlowWeights none = new FlowWeights(0.8, 0, 0.5, 0.25, 0.1);
		assertThat(customer("A", 1, claim("B", FlowKind.OWNERSHIP, 1)).steps(none)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void sumOverAllCustomersIsThatOfTheirOwnValues(long seed) {
		Random chance = new Random(seed);
		List<CustomerFlows> customers = new ArrayList<>();
		for (int i = 0; i < 2_000; i++) {
			Claim[] claims = new Claim[chance.nextInt(4)];
			for (int k = 0; k < claims.length; k++) {
				claims[k] = claim("C" + chance.nextInt(2_000), FlowKind.values()[chance.nextInt(3)],
						chance.nextDouble());
			}
			customers.add(customer("C" + i, chance.nextInt(1_000_000), claims));
		}
		long own = customers.stream().mapToLong(CustomerFlows::ownMinor).sum();
		double[] values = new FlowNetwork(customers, new FlowWeights(0.99, 1, 1, 1, 0.1)).values();
		assertThat(Arrays.stream(values).sum()).isEqualTo(own, within(1e-9 * own));
		assertThat(Arrays.stream(WholeAmounts.of(values, own)).sum()).isEqualTo(own);
		assertThat(Arrays.stream(values).min().orElseThrow()).isNotNegative();
	}

	/** Against the inverse of I - P, which a small network allows. */
	@ParameterizedTest
	@ValueSource(longs = { 4, 5, 6 })
	void ownPartsAreTheDiagonalOfWhatTheNetworkPassesOn(long seed) {
		Random chance = new Random(seed);
		List<CustomerFlows> customers = random(chance, 60, 3);
		RealMatrix passes = MatrixUtils.createRealIdentityMatrix(60);
		double[] kept = new double[60];
		for (int i = 0; i < 60; i++) {
			kept[i] = 1;
			for (FlowStep step : customers.get(i).steps(WEIGHTS)) {
				passes.addToEntry(i, Integer.parseInt(step.to().substring(1)), -step.share());
				kept[i] -= step.share();
			}
		}
		RealMatrix inverse = new LUDecomposition(passes).getSolver().getInverse();
		double[] parts = new FlowNetwork(customers, WEIGHTS).ownParts();
		for (int i = 0; i < 60; i++) {
			assertThat(parts[i]).isEqualTo(kept[i] * inverse.getEntry(i, i), within(1e-8));
		}
	}

	/**
	 * 30,000 customers of whom nearly all reach each other: what the others bring and
	 * what stays of one's own makes up the values, and nobody keeps more than all.
	 */
	@Test
	void hugeCycleIsFollowedFromEachOfItsCustomers() {
		List<CustomerFlows> customers = random(new Random(7), 30_000, 4);
		FlowNetwork network = new FlowNetwork(customers, WEIGHTS);
		double[] values = network.values();
		double[] parts = network.ownParts();
		for (int i = 0; i < parts.length; i++) {
			double kept = 1 - customers.get(i).steps(WEIGHTS).stream().mapToDouble(FlowStep::share).sum();
			assertThat(parts[i]).isBetween(kept - 1e-12, 1.0);
			assertThat(values[i]).isGreaterThanOrEqualTo(parts[i] * customers.get(i).ownMinor() * (1 - 1e-8));
		}
	}

	/** Longer than a stack is deep. */
	@Test
	void ringOfAHundredThousandCustomersIsOneCycle() {
		List<CustomerFlows> ring = new ArrayList<>();
		for (int i = 0; i < 100_000; i++) {
			ring.add(customer("C" + i, 100, claim("C" + (i + 1) % 100_000, FlowKind.OWNERSHIP, 1)));
		}
		FlowNetwork network = new FlowNetwork(ring, WEIGHTS);
		// .4 goes on from each to the next, and what comes round is below any digit
		assertThat(network.ownParts()).hasSize(100_000)
			.usingElementComparator((one, other) -> (Math.abs(one - other) < 1e-9) ? 0 : 1)
			.containsOnly(0.6);
		assertThat(Arrays.stream(network.values()).summaryStatistics().getMin()).isEqualTo(100, within(1e-9));
		assertThat(Arrays.stream(network.values()).summaryStatistics().getMax()).isEqualTo(100, within(1e-9));
	}

	/**
	 * Everybody is owned by both neighbours, in a ring too long to come round: a simple
	 * random walk that goes on with z = .4 is at its start 1 / sqrt(1 - z^2) times, by
	 * the generating function of its returns (Feller, An Introduction to Probability
	 * Theory and Its Applications I, XI.3).
	 */
	@Test
	void whatComesBackFromNeighboursInAHugeCycleIsKept() {
		int size = 30_000;
		List<CustomerFlows> ring = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			ring.add(customer("C" + i, 100, claim("C" + (i + 1) % size, FlowKind.OWNERSHIP, 0.5),
					claim("C" + (i + size - 1) % size, FlowKind.OWNERSHIP, 0.5)));
		}
		assertThat(new FlowNetwork(ring, WEIGHTS).ownParts()).hasSize(size)
			.usingElementComparator((one, other) -> (Math.abs(one - other) < 1e-9) ? 0 : 1)
			.containsOnly(0.6 / Math.sqrt(1 - 0.4 * 0.4));
	}

	private static List<CustomerFlows> random(Random chance, int size, int most) {
		List<CustomerFlows> customers = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			int from = i;
			Claim[] claims = chance.ints(chance.nextInt(most + 1), 0, size)
				.filter((to) -> to != from)
				.distinct()
				.mapToObj((to) -> claim("C" + to, FlowKind.values()[to % 3], 0.1 + 0.9 * (to % 7) / 7.0))
				.toArray(Claim[]::new);
			customers.add(customer("C" + i, chance.nextInt(1_000_000), claims));
		}
		return customers;
	}

	@Test
	void ownershipOverTwoChainsAddsUpToTheWholeOnce() {
		// A owns .6 of B and all of C, which owns .4 of B
		ValueGroup group = ValueGroup.of("A",
				List.of(customer("A", 100),
						customer("B", 50, claim("A", FlowKind.OWNERSHIP, 0.6), claim("C", FlowKind.OWNERSHIP, 0.4)),
						customer("C", 10, claim("A", FlowKind.OWNERSHIP, 1))),
				"CNY");
		assertThat(group.value().amountMinor()).isEqualTo(160);
		assertThat(group.members()).extracting(ValueGroup.Member::customerId).containsExactly("A", "B", "C");
	}

	@Test
	void dampingOfOneIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FlowWeights(1, 0.5, 0.5, 0.2, 0.1))
			.withMessageContaining("valuenet.network.damping: 1.0");
	}

	private static FlowNetwork network(CustomerFlows... customers) {
		return new FlowNetwork(List.of(customers), WEIGHTS);
	}

	private static CustomerFlows customer(String customerId, long ownMinor, Claim... claims) {
		return new CustomerFlows(customerId, ownMinor, List.of(claims));
	}

	private static Claim claim(String customerId, FlowKind kind, double share) {
		return new Claim(customerId, kind, share);
	}

}
