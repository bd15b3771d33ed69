package org.valuenet.api;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.valuenet.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What the database gives up at its time limit may be asked again: it is no fault within.
 */
class TimeOutIT {

	@Test
	void transactionThatTakesTooLongIsATimeOut() {
		try (Session session = TestGraph.driver().session()) {
			Throwable failure = catchThrowable(() -> session.executeRead(
					(transaction) -> transaction.run("UNWIND range(1, 1000000000) AS n RETURN sum(sqrt(n))").single(),
					TransactionConfig.builder().withTimeout(Duration.ofMillis(50)).build()));
			assertThat(ErrorAnswers.isTimeOut(failure)).as("%s", failure).isTrue();
		}
	}

}
