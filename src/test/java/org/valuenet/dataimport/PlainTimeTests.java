package org.valuenet.dataimport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTimeTests {

	@Test
	void daysAndInstantsAreThoseOfTheJdk() {
		Random random = new Random(5);
		for (int round = 0; round < 10_000; round++) {
			Instant instant = Instant.ofEpochSecond(random.nextLong(-2_208_988_800L, 7_258_118_400L));
			LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
			assertThat(PlainTime.day(day.toString())).isEqualTo(day);
			assertThat(PlainTime.instant(instant.toString()))
				.isEqualTo(instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-3-09", "2026/03/09", "2026-03-09 ",
			"\u0662026-03-09", "2026-03-09T24:00:00Z", "2026-03-09T08:60:00Z", "2026-03-09T08:00:60Z",
			"2026-03-09 08:00:00Z", "2026-03-09T08:00:00+", "2026-03-09T08:00:00", "2026-02-30T08:00:00Z" })
	void whatIsOtherwiseIsLeftToAFormatter(String text) {
		assertThat(PlainTime.day(text)).isNull();
		assertThat(PlainTime.instant(text)).isNull();
	}

}
