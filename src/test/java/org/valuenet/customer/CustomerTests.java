package org.valuenet.customer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerTests {

	private static final Instant AS_OF = Instant.parse("2026-03-10T12:00:00Z");

	@Test
	void exactly48HoursIsNotStale() {
		assertThat(seen(Instant.parse("2026-03-08T12:00:00Z")).isStale(AS_OF)).isFalse();
	}

	@Test
	void aSecondPast48HoursIsStale() {
		assertThat(seen(Instant.parse("2026-03-08T11:59:59Z")).isStale(AS_OF)).isTrue();
	}

	@Test
	void customerWithoutAnyFactIsStale() {
		assertThat(seen(null).isStale(AS_OF)).isTrue();
	}

	private static Customer seen(@Nullable Instant lastSignalAt) {
		return new Customer("C-1", "Ann", null, null, null, null, null, lastSignalAt);
	}

}
