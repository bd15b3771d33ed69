package org.valuenet.dataimport;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How a file goes, on a terminal as a bar that is drawn again every second, elsewhere as
 * a line every ten.
 */
final class ProgressLine implements AutoCloseable {

	private static final int BAR = 30;

	private static final int PERCENT = 100;

	private static final int PLAIN_SECONDS = 10;

	private final String file;

	private final JobLeases leases;

	private final boolean terminal = System.console() != null;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(new DaemonThreads("progress"));

	ProgressLine(String file, JobLeases leases) {
		this.file = file;
		this.leases = leases;
		int seconds = this.terminal ? 1 : PLAIN_SECONDS;
		this.clock.scheduleAtFixedRate(this::show, seconds, seconds, TimeUnit.SECONDS);
	}

	/** Lets time pass; false if the thread was interrupted. */
	boolean waits(Duration pause) {
		System.out.println(this.file + ": is being imported already; waiting for its lease");
		try {
			Thread.sleep(pause.toMillis());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void show() {
		RunControl control = this.leases.any();
		Speed speed = (control != null) ? control.speed() : null;
		if (speed != null) {
			String text = text(this.file, speed, System.nanoTime(), this.terminal);
			System.out.print(this.terminal ? "\r" + text : text + System.lineSeparator());
			System.out.flush();
		}
	}

	static String text(String file, Speed speed, long nowNanos, boolean bar) {
		int percent = (int) (PERCENT * speed.share());
		int filled = BAR * percent / PERCENT;
		Double left = speed.secondsLeft(nowNanos);
		return String.format(Locale.ROOT, "%s: %s%d %%, %.0f rows/s, %s", file,
				bar ? "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " : "", percent,
				speed.rowsPerSecond(nowNanos), (left != null) ? Math.round(left) + " s left" : "time left unknown");
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
		if (this.terminal) {
			System.out.print("\r" + " ".repeat(PERCENT) + "\r");
		}
	}

}
