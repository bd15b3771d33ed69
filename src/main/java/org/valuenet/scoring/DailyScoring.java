package org.valuenet.scoring;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Scores every customer once a UTC day, since windows move with the days and not only
 * with facts. Looks once a minute for scores of an earlier day; of several instances the
 * one that has the lease scores them, and renews it as long as there are any.
 */
@Component
@ConditionalOnProperty(name = "valuenet.daily-scoring", matchIfMissing = true)
class DailyScoring implements AutoCloseable {

	private static final Log log = LogFactory.getLog(DailyScoring.class);

	private static final Duration LOOK = Duration.ofMinutes(1);

	private static final Duration LEASE = Duration.ofMinutes(3);

	private final String owner = UUID.randomUUID().toString();

	private final Graph graph;

	private final Scoring scoring;

	private final Rescoring rescoring;

	private final AsOf asOf;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "daily-scoring");
		thread.setDaemon(true);
		return thread;
	});

	DailyScoring(Graph graph, Scoring scoring, Rescoring rescoring, AsOf asOf) {
		this.graph = graph;
		this.scoring = scoring;
		this.rescoring = rescoring;
		this.asOf = asOf;
		this.clock.scheduleWithFixedDelay(this::lookSafely, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
	}

	/** Has outdated customers scored if there are any and nobody else is at it. */
	void look() {
		if (this.scoring.isOutdated(this.asOf.current()) && leased()) {
			this.rescoring.day();
		}
	}

	private boolean leased() {
		return !this.graph
			.inWrite((transaction) -> transaction.run("scoring/write-day-lease",
					Map.of("owner", this.owner, "leaseMillis", LEASE.toMillis())))
			.isEmpty();
	}

	private void lookSafely() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			log.debug("whether scores are of an earlier day could not be told; it is looked at again", ex);
		}
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
	}

}
