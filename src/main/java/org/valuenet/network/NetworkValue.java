package org.valuenet.network;

import java.time.Instant;

import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/**
 * Customer Lifetime Network Value: own value, less what others brought to it, and what it
 * brought to others.
 */
record NetworkValue(String customerId, Money value, Money ownValue, Money broughtToOthers, Money broughtByOthers,
		Instant asOf) {

	static NetworkValue of(String customerId, Value stored) {
		String currency = stored.get("currency").asString();
		long value = stored.get("valueMinor").asLong();
		long own = stored.get("ownMinor").asLong();
		long byOthers = stored.get("broughtByOthersMinor").asLong();
		return new NetworkValue(customerId, new Money(value, currency), new Money(own, currency),
				new Money(value - own + byOthers, currency), new Money(byOthers, currency),
				Instant.ofEpochMilli(stored.get("asOf").asLong()));
	}

}
