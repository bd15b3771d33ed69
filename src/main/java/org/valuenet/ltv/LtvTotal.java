package org.valuenet.ltv;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Lifetime value of a customer over a horizon: that of its orders and of the coming
 * renewals of its contracts, which are taken to be independent.
 *
 * @param contractMinor the part of contracts; null where it is left out, since one is in
 * another currency without an exchange rate
 * @param orders null for a customer without orders
 */
record LtvTotal(double valueMinor, double lowMinor, double highMinor, @Nullable Double contractMinor,
		@Nullable LtvEstimate orders) {

	static LtvTotal of(@Nullable LtvEstimate orders, @Nullable Estimate contracts) {
		if (orders == null) {
			Estimate only = Objects.requireNonNull(contracts, "a value of neither orders nor contracts");
			return new LtvTotal(only.value(), only.low(), only.high(), only.value(), null);
		}
		if (contracts == null || !(contracts.value() > 0)) {
			return new LtvTotal(orders.valueMinor(), orders.lowMinor(), orders.highMinor(),
					(contracts != null) ? 0.0 : null, orders);
		}
		double total = orders.valueMinor() + contracts.value();
		double spread = Math
			.exp(Math.hypot(above(orders.valueMinor(), orders.highMinor()), above(contracts.value(), contracts.high()))
					/ total);
		return new LtvTotal(total, total / spread, total * spread, contracts.value(), orders);
	}

	/** How far a part varies, to first order; one that is worth nothing does not. */
	private static double above(double value, double high) {
		return (value > 0) ? value * Math.log(high / value) : 0;
	}

}
