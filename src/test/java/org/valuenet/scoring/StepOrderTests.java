package org.valuenet.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.valuenet.graph.GraphTransaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StepOrderTests {

	@Test
	void stepFollowsThoseItReads() {
		assertThat(StepOrder.of(List.of(step("trigger", "health"), step("health", "measure"), step("measure"))))
			.extracting(ScoreStep::name)
			.containsExactly("measure", "health", "trigger");
	}

	@Test
	void independentStepsKeepTheOrderOfTheirNames() {
		assertThat(StepOrder.of(List.of(step("b"), step("a")))).extracting(ScoreStep::name).containsExactly("a", "b");
	}

	@Test
	void stepsThatWaitForEachOtherAreNamed() {
		assertThatIllegalStateException().isThrownBy(() -> StepOrder.of(List.of(step("a", "b"), step("b", "a"))))
			.withMessageContaining("a after [b]");
	}

	@Test
	void stepThatWaitsForAMissingOneIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> StepOrder.of(List.of(step("a", "nowhere"))))
			.withMessageContaining("nowhere");
	}

	private static ScoreStep step(String name, String... after) {
		return new ScoreStep() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public Set<String> after() {
				return Set.of(after);
			}

			@Override
			public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
			}

		};
	}

}
