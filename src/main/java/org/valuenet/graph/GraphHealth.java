package org.valuenet.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.Driver;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, for readiness. Asked on a thread of its own, so that the
 * answer comes within two seconds whatever the database does.
 */
@Component("graphHealthIndicator")
class GraphHealth implements HealthIndicator {

	private static final Duration LONGEST_WAIT = Duration.ofMillis(1500);

	private final Driver driver;

	private final Graph graph;

	private final Executor executor;

	GraphHealth(@Lazy Driver driver, Graph graph) {
		this.driver = driver;
		this.graph = graph;
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("graph-health-");
		threads.setDaemon(true);
		threads.setConcurrencyLimit(4);
		threads.setRejectTasksWhenLimitReached(true);
		this.executor = threads;
	}

	@Override
	public Health health() {
		if (this.graph.isSuspended()) {
			return Health.down().build();
		}
		FutureTask<Void> asked = new FutureTask<>(this.driver::verifyConnectivity, null);
		try {
			this.executor.execute(asked);
			asked.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
			return Health.up().build();
		}
		catch (ExecutionException | TimeoutException | RuntimeException ex) {
			return Health.down().build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
	}

}
