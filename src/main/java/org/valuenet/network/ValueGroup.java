package org.valuenet.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.valuenet.api.Money;

/**
 * A customer and all of which it owns a share, directly or through others. A member
 * counts by the share that comes to the head over all chains of ownership, so that what
 * two groups own jointly counts once in both together.
 */
record ValueGroup(Money value, List<Member> members) {

	/** Longer chains of ownership than this are a fault of the data. */
	private static final int LONGEST_CHAIN = 100;

	static ValueGroup of(String headId, List<CustomerFlows> customers, String currency) {
		Map<String, Double> shares = shares(headId, customers);
		List<Member> members = new ArrayList<>();
		double sum = 0;
		for (CustomerFlows customer : customers) {
			double share = shares.getOrDefault(customer.customerId(), 0.0);
			if (share > 0) {
				sum += share * customer.ownMinor();
				members.add(new Member(customer.customerId(), share,
						new Money(Math.round(share * customer.ownMinor()), currency)));
			}
		}
		members.sort(Comparator.comparing((Member member) -> -member.value().amountMinor())
			.thenComparing(Member::customerId));
		return new ValueGroup(new Money(Math.round(sum), currency), members);
	}

	/** Share of each customer that is the head's in the end, by the longest chain. */
	private static Map<String, Double> shares(String headId, List<CustomerFlows> customers) {
		Map<String, Double> shares = Map.of(headId, 1.0);
		for (int round = 0; round < LONGEST_CHAIN; round++) {
			Map<String, Double> next = new HashMap<>(Map.of(headId, 1.0));
			for (CustomerFlows customer : customers) {
				if (!customer.customerId().equals(headId)) {
					double share = 0;
					for (CustomerFlows.Claim claim : customer.ownership()) {
						share += claim.share() * shares.getOrDefault(claim.customerId(), 0.0);
					}
					next.put(customer.customerId(), share);
				}
			}
			if (next.equals(shares)) {
				return next;
			}
			shares = next;
		}
		return shares;
	}

	/**
	 * A customer of the group.
	 *
	 * @param share of it that is the head's, 0 to 1
	 */
	record Member(String customerId, double share, Money value) {
	}

}
