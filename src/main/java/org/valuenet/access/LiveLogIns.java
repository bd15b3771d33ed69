package org.valuenet.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The log-ins behind sockets and streams of events. They are looked at again and again,
 * and whoever watches one is told when it holds no longer.
 */
@Component
class LiveLogIns implements AutoCloseable {

	private static final Log log = LogFactory.getLog(LiveLogIns.class);

	private static final Duration LONGEST = Duration.ofSeconds(50);

	private final Clock clock;

	private final @Nullable IssuerAnswers issuer;

	private final Set<Watched> watched = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "live-log-ins");
		thread.setDaemon(true);
		return thread;
	});

	LiveLogIns(Clock clock, ObjectProvider<IssuerAnswers> issuer, @Value("${valuenet.live.check}") Duration check) {
		if (check.isNegative() || check.isZero() || check.compareTo(LONGEST) > 0) {
			throw new OpenDoorException("valuenet.live.check \"" + check
					+ "\" is not between 1 ms and 50 s, so sockets could outlive their log-in by a minute; set 20s.");
		}
		this.clock = clock;
		this.issuer = issuer.getIfAvailable();
		this.timer.scheduleWithFixedDelay(this::lookSafely, check.toMillis(), check.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Watches a log-in until the answer is disposed of.
	 * @param end told, perhaps more than once, that it does not hold any more
	 */
	Disposable watch(LogIn logIn, Consumer<Standing> end) {
		Watched one = new Watched(logIn, end);
		this.watched.add(one);
		return () -> this.watched.remove(one);
	}

	/** Whether a log-in holds now; the issuer is not asked. */
	boolean holds(LogIn logIn) {
		return logIn.at(this.clock.instant()) == Standing.HOLDS;
	}

	private void lookSafely() {
		try {
			Instant now = this.clock.instant();
			this.watched.forEach((one) -> one.tell(one.logIn.at(now)));
			askTheIssuer();
		}
		catch (RuntimeException ex) {
			log.warn("the log-ins of open sockets could not be looked at; tried again soon", ex);
		}
	}

	/** Asks about each token once, and about none any more while there is no answer. */
	private void askTheIssuer() {
		Map<String, Standing> answers = new HashMap<>();
		for (Watched one : this.watched) {
			String token = one.logIn.token();
			if (this.issuer == null || token == null) {
				continue;
			}
			Standing known = answers.get(token);
			Standing answer = (known != null) ? known : this.issuer.about(token, one.logIn.identity());
			if (answer == null) {
				return;
			}
			answers.put(token, answer);
			one.tell(answer);
		}
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

	/** One of several by identity: two sockets may have the same log-in. */
	private static final class Watched {

		private final LogIn logIn;

		private final Consumer<Standing> end;

		Watched(LogIn logIn, Consumer<Standing> end) {
			this.logIn = logIn;
			this.end = end;
		}

		void tell(Standing standing) {
			if (standing != Standing.HOLDS) {
				this.end.accept(standing);
			}
		}

	}

}
