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
record LtvTotal(Estimate valueMinor, @Nullable Double contractMinor, @Nullable LtvEstimate orders) {

	static LtvTotal of(@Nullable LtvEstimate orders, @Nullable Estimate contracts) {
		if (orders == null) {
			Estimate only = Objects.requireNonNull(contracts, "a value of neither orders nor contracts");
			return new LtvTotal(only, only.value(), null);
		}
		return (contracts == null) ? new LtvTotal(orders.valueMinor(), null, orders)
				: new LtvTotal(orders.valueMinor().plus(contracts), contracts.value(), orders);
	}

}
