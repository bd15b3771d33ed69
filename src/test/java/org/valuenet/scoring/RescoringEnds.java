package org.valuenet.scoring;

import java.time.Duration;

import org.awaitility.Awaitility;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Waits after each test until the service has scored what the test made due: the next one
 * begins with an empty graph.
 */
public class RescoringEnds implements TestExecutionListener {

	@Override
	public void afterTestMethod(TestContext test) {
		if (test.hasApplicationContext()) {
			test.getApplicationContext()
				.getBeanProvider(Rescoring.class)
				.ifAvailable((rescoring) -> Awaitility.await()
					.atMost(Duration.ofSeconds(60))
					.pollDelay(Duration.ZERO)
					.pollInterval(Duration.ofMillis(20))
					.until(rescoring::isIdle));
		}
	}

}
