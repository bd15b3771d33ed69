package org.valuenet.network;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A customer's own value and who may claim a part of it.
 *
 * @param ownMinor lifetime value in minor units, 0 where there is none
 */
record CustomerFlows(String customerId, long ownMinor, List<Claim> claims) {

	static CustomerFlows of(Record row, FlowWeights weights) {
		return new CustomerFlows(row.get("customerId").asString(), row.get("ownMinor").asLong(),
				row.get("claims").asList((claim) -> Claim.of(claim, weights)));
	}

	/**
	 * The steps that value takes from here: of claims of one kind that together come to
	 * more than 1, each has its part of 1 (shares of ownership, several referrers); of
	 * all kinds together likewise; and the damping is taken off.
	 */
	List<FlowStep> steps(FlowWeights weights) {
		double all = 0;
		for (FlowKind kind : FlowKind.values()) {
			all += weights.of(kind) * Math.min(1, sum(kind));
		}
		double scale = weights.damping() / Math.max(1, all);
		return this.claims.stream()
			.map((claim) -> new FlowStep(this.customerId, claim.customerId(), claim.kind(),
					scale * weights.of(claim.kind()) * claim.share() / Math.max(1, sum(claim.kind()))))
			.filter((step) -> step.share() > 0)
			.toList();
	}

	/** Who owns it; shares that come to more than 1 have their parts of 1. */
	List<Claim> ownership() {
		double whole = Math.max(1, sum(FlowKind.OWNERSHIP));
		return this.claims.stream()
			.filter((claim) -> claim.kind() == FlowKind.OWNERSHIP)
			.map((claim) -> new Claim(claim.customerId(), claim.kind(), claim.share() / whole))
			.toList();
	}

	private double sum(FlowKind kind) {
		return this.claims.stream().filter((claim) -> claim.kind() == kind).mapToDouble(Claim::share).sum();
	}

	/** Who may claim a part of a customer's value, and which, before weights. */
	record Claim(String customerId, FlowKind kind, double share) {

		private static Claim of(Value claim, FlowWeights weights) {
			return new Claim(claim.get("customerId").asString(), FlowKind.valueOf(claim.get("kind").asString()),
					claim.get("share").asDouble(weights.unknownShareOfSpend()));
		}

	}

}
