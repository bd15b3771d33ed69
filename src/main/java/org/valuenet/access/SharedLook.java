package org.valuenet.access;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * One look a beat at something that many watch: whoever asks first within a beat looks
 * for all. A look that fails has failed for all of them until the beat is over, so that
 * nobody is told of an earlier state as if it were the present one, and those who wait
 * for a look wait for one at most.
 */
public final class SharedLook<T> {

	private final long beatNanos;

	private final Supplier<T> look;

	private final LongSupplier nanos;

	private @Nullable Seen<T> seen;

	public SharedLook(Duration beat, Supplier<T> look) {
		this(beat, look, System::nanoTime);
	}

	SharedLook(Duration beat, Supplier<T> look, LongSupplier nanos) {
		this.beatNanos = beat.toNanos();
		this.look = look;
		this.nanos = nanos;
	}

	/** What was seen within the last beat. */
	public T get() {
		Seen<T> present = present();
		if (present.failure() != null) {
			throw present.failure();
		}
		return present.value();
	}

	private synchronized Seen<T> present() {
		Seen<T> known = this.seen;
		if (known == null || this.nanos.getAsLong() - known.at() >= this.beatNanos) {
			known = looked();
			this.seen = known;
		}
		return known;
	}

	@SuppressWarnings("NullAway") // a failure stands for the value
	private Seen<T> looked() {
		try {
			T value = this.look.get();
			return new Seen<>(value, null, this.nanos.getAsLong());
		}
		catch (RuntimeException ex) {
			return new Seen<>(null, ex, this.nanos.getAsLong());
		}
	}

	private record Seen<T>(T value, @Nullable RuntimeException failure, long at) {
	}

}
