package org.valuenet.ltv;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;

/**
 * A customer's expected value over a horizon, as GraphQL shows it.
 *
 * @param basis what it was asked for
 */
record LifetimeValue(String customerId, LtvScores.Basis basis, Money value, Money low, Money high,
		@Nullable Money contractValue, @Nullable Money margin, double marginCoverage, @Nullable Double probabilityAlive,
		@Nullable Double expectedPurchases, @Nullable Money expectedValuePerPurchase, String modelId, Instant asOf) {

	/**
	 * A value in a currency.
	 * @param past null where no cost is known
	 */
	static LifetimeValue of(String customerId, LtvScores.Basis basis, LtvTotal total, @Nullable PastMargin past,
			String currency, String modelId, Instant asOf) {
		LtvEstimate orders = total.orders();
		Estimate value = total.valueMinor();
		Double margin = (orders != null && past != null) ? orders.valueMinor().value() * past.rate() : null;
		return new LifetimeValue(customerId, basis, Money.rounded(value.value(), currency),
				Money.rounded(value.low(), currency), Money.rounded(value.high(), currency),
				orNull(total.contractMinor(), currency), orNull(margin, currency), (past != null) ? past.coverage() : 0,
				(orders != null) ? orders.probabilityAlive() : null,
				(orders != null) ? orders.expectedPurchases() : null,
				(orders != null) ? Money.rounded(orders.valuePerPurchaseMinor(), currency) : null, modelId, asOf);
	}

	private static @Nullable Money orNull(@Nullable Double minor, String currency) {
		return (minor != null) ? Money.rounded(minor, currency) : null;
	}

}
