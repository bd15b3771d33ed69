package org.valuenet.ltv;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/** A lifetime value, or why there is none. */
record LtvAnswer(@Nullable LifetimeValue value, @Nullable String absence, @Nullable String grade) {

	static LtvAnswer absent(String absence) {
		return new LtvAnswer(null, absence, null);
	}

	static LtvAnswer stored(String customerId, Value stored) {
		if (stored.get("valueMinor").isNull()) {
			return absent(stored.get("absence").asString("NO_MODEL"));
		}
		String currency = stored.get("currency").asString();
		return new LtvAnswer(new LifetimeValue(customerId, LtvScores.Basis.STORED,
				new Money(stored.get("valueMinor").asLong(), currency),
				new Money(stored.get("lowMinor").asLong(), currency),
				new Money(stored.get("highMinor").asLong(), currency),
				Money.of(stored.get("contractMinor"), stored.get("currency")),
				Money.of(stored.get("marginMinor"), stored.get("currency")), stored.get("marginCoverage").asDouble(0),
				number(stored.get("probabilityAlive")), number(stored.get("expectedPurchases")),
				Money.of(stored.get("valuePerPurchaseMinor"), stored.get("currency")), stored.get("modelId").asString(),
				Instant.ofEpochMilli(stored.get("asOf").asLong())), null, null);
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

}
