package org.valuenet.ltv;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;

/** A customer's expected value over a horizon, as GraphQL shows it. */
record LifetimeValue(Money value, Money low, Money high, @Nullable Money contractValue, @Nullable Money margin,
		double marginCoverage, @Nullable Double probabilityAlive, @Nullable Double expectedPurchases,
		@Nullable Money expectedValuePerPurchase, String modelId, Instant asOf) {

	/**
	 * A value in a currency.
	 * @param past null where no cost is known
	 */
	static LifetimeValue of(LtvTotal total, @Nullable PastMargin past, String currency, String modelId, Instant asOf) {
		LtvEstimate orders = total.orders();
		Double margin = (orders != null && past != null) ? orders.valueMinor() * past.rate() : null;
		return new LifetimeValue(money(total.valueMinor(), currency), money(total.lowMinor(), currency),
				money(total.highMinor(), currency), orNull(total.contractMinor(), currency), orNull(margin, currency),
				(past != null) ? past.coverage() : 0, (orders != null) ? orders.probabilityAlive() : null,
				(orders != null) ? orders.expectedPurchases() : null,
				(orders != null) ? money(orders.valuePerPurchaseMinor(), currency) : null, modelId, asOf);
	}

	private static @Nullable Money orNull(@Nullable Double minor, String currency) {
		return (minor != null) ? money(minor, currency) : null;
	}

	private static Money money(double minor, String currency) {
		return new Money(Math.round(minor), currency);
	}

}
