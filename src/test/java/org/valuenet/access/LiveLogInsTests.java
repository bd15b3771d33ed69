package org.valuenet.access;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LiveLogInsTests {

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT-1S", "PT50.001S", "PT2M" })
	void checkThatWouldComeTooLateIsRefused(Duration check) {
		assertThatExceptionOfType(OpenDoorException.class).isThrownBy(() -> looking(check).close())
			.withMessageContaining("valuenet.live.check \"" + check + "\"");
	}

	@Test
	void logInWithoutAnEndHolds() {
		try (LiveLogIns logIns = looking(Duration.ofSeconds(50))) {
			assertThat(logIns.holds(LogIn.NOBODY)).isTrue();
			assertThat(logIns.holds(new LogIn(Identity.NOBODY, Clock.systemUTC().instant(), null, null))).isFalse();
		}
	}

	private static LiveLogIns looking(Duration check) {
		return new LiveLogIns(Clock.systemUTC(), new StaticListableBeanFactory().getBeanProvider(IssuerAnswers.class),
				check);
	}

}
