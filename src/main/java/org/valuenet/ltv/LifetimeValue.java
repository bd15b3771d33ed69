package org.valuenet.ltv;

import java.time.Instant;

import org.valuenet.api.Money;

/** A customer's expected value over a horizon, as GraphQL shows it. */
record LifetimeValue(Money value, Money low, Money high, double probabilityAlive, double expectedPurchases,
		Money expectedValuePerPurchase, String modelId, Instant asOf) {
}
