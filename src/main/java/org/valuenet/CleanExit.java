package org.valuenet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;

/**
 * A service that is asked to stop (SIGTERM, or Ctrl-C) and has closed in good order ends
 * with exit code 0; the JVM would say 143 or 130, which supervisors take for a failure.
 */
final class CleanExit implements ApplicationListener<SpringApplicationEvent> {

	private volatile boolean failed;

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationFailedEvent failure) {
			this.failed = failure.getApplicationContext() == null || !failure.getApplicationContext().isClosed();
		}
		else if (event instanceof ApplicationStartedEvent) {
			SpringApplication.getShutdownHandlers().add(this::exit);
		}
	}

	/** Runs once every context is closed. */
	private void exit() {
		if (!this.failed) {
			Runtime.getRuntime().halt(0);
		}
	}

}
