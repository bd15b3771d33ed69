package org.valuenet.network;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/**
 * Customer Lifetime Network Value: own value, less what others brought to it, and what it
 * brought to others.
 *
 * @param absence why value and broughtToOthers are null; null where they are there
 */
record NetworkValue(String customerId, @Nullable Money value, Money ownValue, @Nullable Money broughtToOthers,
		Money broughtByOthers, @Nullable String absence, Instant asOf) {

	static NetworkValue of(String customerId, Value stored) {
		String currency = stored.get("currency").asString();
		long value = stored.get("valueMinor").asLong();
		long own = stored.get("ownMinor").asLong();
		long byOthers = stored.get("broughtByOthersMinor").asLong();
		return new NetworkValue(customerId, new Money(value, currency), new Money(own, currency),
				new Money(value - own + byOthers, currency), new Money(byOthers, currency), null,
				Instant.ofEpochMilli(stored.get("asOf").asLong()));
	}

	/** Without what would tell of others. */
	NetworkValue withheld() {
		return new NetworkValue(this.customerId, null, this.ownValue, null, this.broughtByOthers, "WITHHELD",
				this.asOf);
	}

}
