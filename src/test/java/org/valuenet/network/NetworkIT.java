package org.valuenet.network;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The fixture, by hand, with the default weights. Steps: JV to P1 and to P2 .85 x .5 x .5
 * = .2125 each, to S .85 x .5 x .4 = .17, to R .85 x .2 = .17, so that of what reaches
 * JV, 1 - .765 = .235, stays there; R to JV .85 x .5 = .425. On the cycle x(JV) = 10,000
 * + .425 x(R) and x(R) = 8,000 + .17 x(JV), so x(JV) = 13,400 / .92775 = 14,443.546 and
 * x(R) = 10,455.403.
 */
@ValuenetTest
class NetworkIT {

	private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private NetworkScore score;

	@BeforeEach
	void graph() {
		Fixture.load("network/network.cypher", Map.of());
		this.score.score(NOW);
	}

	@Test
	void valueIsReallocatedOverCyclesAndNothingIsLost() {
		// 3,394.23; 0; 23,069.25; 33,069.25; 6,011.86; 6,455.40: rounded down they lack 2
		Response answer = ask("{ customers(orderBy: {field: NAME}) { edges { node { id networkValue {"
				+ " value { amountMinor } ownValue { amountMinor } broughtToOthers { amountMinor }"
				+ " broughtByOthers { amountMinor } asOf } } } } }");
		String values = "customers.edges[*].node.networkValue.";
		answer.path("customers.edges[*].node.id")
			.entityList(String.class)
			.containsExactly("JV", "L", "P1", "P2", "R", "S");
		answer.path(values + "value.amountMinor")
			.entityList(Integer.class)
			.containsExactly(3_394, 0, 23_069, 33_069, 6_012, 6_456);
		answer.path(values + "ownValue.amountMinor")
			.entityList(Integer.class)
			.containsExactly(10_000, 0, 20_000, 30_000, 8_000, 4_000);
		// JV keeps .235 / .92775 of its own, R .575 / .92775
		answer.path(values + "broughtByOthers.amountMinor")
			.entityList(Integer.class)
			.containsExactly(7_467, 0, 0, 0, 3_042, 0);
		answer.path(values + "broughtToOthers.amountMinor")
			.entityList(Integer.class)
			.containsExactly(861, 0, 3_069, 3_069, 1_054, 2_456);
		answer.path(values + "asOf").entityList(String.class).contains(NOW.toString());
	}

	@Test
	void pathsRunStrongestFirstWithEachStepsShare() {
		Response answer = ask("{ customer(id: \"P1\") { networkValue { paths { broughtToOthers share "
				+ "value { amountMinor } steps { from { id } to { id } kind share } } } } }");
		String paths = "customer.networkValue.paths";
		// JV 10,000 x .2125; R 8,000 x .425 x .2125; JV once round the cycle
		assertThat(answer.path(paths + "[*].share").entityList(Double.class).get()).hasSize(3).satisfies((shares) -> {
			assertThat(shares.get(0)).isEqualTo(0.2125, within(1e-12));
			assertThat(shares.get(1)).isEqualTo(0.425 * 0.2125, within(1e-12));
			assertThat(shares.get(2)).isEqualTo(0.17 * 0.425 * 0.2125, within(1e-12));
		});
		answer.path(paths + "[0].value.amountMinor").entity(Integer.class).isEqualTo(2_125);
		answer.path(paths + "[*].broughtToOthers").entityList(Boolean.class).containsExactly(true, true, true);
		answer.path(paths + "[1].steps[*].from.id").entityList(String.class).containsExactly("R", "JV");
		answer.path(paths + "[1].steps[*].to.id").entityList(String.class).containsExactly("JV", "P1");
		answer.path(paths + "[2].steps[*].kind")
			.entityList(String.class)
			.containsExactly("REFERRAL", "OWNERSHIP", "OWNERSHIP");
	}

	@Test
	void pathThatLeavesACustomerCarriesItsOwnValue() {
		Response answer = ask("{ customer(id: \"JV\") { networkValue { paths(first: 1) { broughtToOthers "
				+ "value { amountMinor } steps { to { id } } } } } }");
		answer.path("customer.networkValue.paths[0].broughtToOthers").entity(Boolean.class).isEqualTo(false);
		answer.path("customer.networkValue.paths[0].steps[0].to.id").entity(String.class).isEqualTo("P1");
	}

	@Test
	void jointOwnershipCountsOnceInBothGroupsTogether() {
		// P1: 20,000 + half of JV's 10,000 and of R's 8,000; P2 likewise
		Response answer = ask("{ p1: customer(id: \"P1\") { networkValue { group { value { amountMinor } "
				+ "members { customer { id } share value { amountMinor } } } } } "
				+ "p2: customer(id: \"P2\") { networkValue { group { value { amountMinor } } } } }");
		answer.path("p1.networkValue.group.value.amountMinor").entity(Integer.class).isEqualTo(29_000);
		answer.path("p2.networkValue.group.value.amountMinor").entity(Integer.class).isEqualTo(39_000);
		answer.path("p1.networkValue.group.members[*].customer.id")
			.entityList(String.class)
			.containsExactly("P1", "JV", "R");
		answer.path("p1.networkValue.group.members[*].share")
			.entityList(Double.class)
			.isEqualTo(List.of(1.0, 0.5, 0.5));
	}

	@Test
	void shockReachesCustomersOverSuppliersWithDecay() {
		// F: P2 30,000 x .1 (unknown share); S 4,000 x .5; JV 10,000 x .5 x .4 x .8
		Response answer = ask(
				"{ supplyShocks { source { kind id name } value { amountMinor } customers { customer { id } "
						+ "share value { amountMinor } paths { share steps { fromId toId share } } } } "
						+ "suppliers { edges { node { id valueAtRisk { value { amountMinor } } } } } }");
		answer.path("supplyShocks[*].source.id").entityList(String.class).containsExactly("F", "S");
		answer.path("supplyShocks[*].value.amountMinor").entityList(Integer.class).containsExactly(6_600, 4_000);
		answer.path("supplyShocks[0].customers[*].customer.id")
			.entityList(String.class)
			.containsExactly("P2", "S", "JV");
		answer.path("supplyShocks[0].customers[2].paths[0].steps[*].toId")
			.entityList(String.class)
			.containsExactly("S", "JV");
		assertThat(answer.path("supplyShocks[0].customers[2].share").entity(Double.class).get()).isEqualTo(0.16,
				within(1e-12));
		answer.path("suppliers.edges[*].node.valueAtRisk.value.amountMinor")
			.entityList(Integer.class)
			.containsExactly(6_600, 4_000);
	}

	@Test
	void partPutsAtRiskByTheDevicesThatHoldIt() {
		Response answer = ask("{ supplyShocks(kind: PART) { source { kind id name } value { amountMinor } "
				+ "customers { share paths { steps { fromId toId } } } } "
				+ "components(partNumber: \"B\") { edges { node { valueAtRisk { value { amountMinor } } } } } }");
		answer.path("supplyShocks[0].source").matchesJson("{\"kind\": \"PART\", \"id\": \"B\", \"name\": \"Bearing\"}");
		answer.path("supplyShocks[0].value.amountMinor").entity(Integer.class).isEqualTo(15_000);
		answer.path("supplyShocks[0].customers[0].share").entity(Double.class).isEqualTo(0.5);
		answer.path("components.edges[*].node.valueAtRisk.value.amountMinor")
			.entityList(Integer.class)
			.contains(15_000);
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
