package org.valuenet.ltv;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;

/** A customer's expected value over a horizon, as GraphQL shows it. */
record LifetimeValue(Money value, Money low, Money high, @Nullable Money contractValue,
		@Nullable Double probabilityAlive, @Nullable Double expectedPurchases, @Nullable Money expectedValuePerPurchase,
		String modelId, Instant asOf) {
}
