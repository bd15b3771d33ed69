package org.valuenet.ltv;

import org.jspecify.annotations.Nullable;

/**
 * Lifetime value of a customer over a horizon: that of its orders and of the coming
 * renewals of its contracts, which are taken to be independent.
 *
 * @param contractMinor the part of contracts
 * @param orders null for a customer without orders
 */
record LtvTotal(double valueMinor, double lowMinor, double highMinor, double contractMinor,
		@Nullable LtvEstimate orders) {

	static LtvTotal of(@Nullable LtvEstimate orders, Estimate contracts) {
		if (orders == null) {
			return new LtvTotal(contracts.value(), contracts.low(), contracts.high(), contracts.value(), null);
		}
		if (!(contracts.value() > 0)) {
			return new LtvTotal(orders.valueMinor(), orders.lowMinor(), orders.highMinor(), 0, orders);
		}
		double total = orders.valueMinor() + contracts.value();
		double one = orders.valueMinor() * Math.log(orders.highMinor() / orders.valueMinor());
		double other = contracts.value() * Math.log(contracts.high() / contracts.value());
		double spread = Math.exp(Math.hypot(one, other) / total);
		return new LtvTotal(total, total / spread, total * spread, contracts.value(), orders);
	}

}
