package org.valuenet.access;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SharedLookTests {

	private final AtomicLong nanos = new AtomicLong(-5);

	private final AtomicInteger looks = new AtomicInteger();

	private final SharedLook<Integer> look = new SharedLook<>(Duration.ofSeconds(1), this::number, this.nanos::get);

	/** Every third look fails. */
	private int number() {
		int number = this.looks.incrementAndGet();
		if (number % 3 == 0) {
			throw new IllegalStateException("look " + number);
		}
		return number;
	}

	@Test
	void everybodyWithinABeatSharesOneLook() {
		List<CompletableFuture<Integer>> watchers = IntStream.range(0, 500)
			.mapToObj((each) -> CompletableFuture.supplyAsync(this.look::get))
			.toList();
		assertThat(watchers).allMatch((watcher) -> watcher.join() == 1);
		this.nanos.addAndGet(999_999_999);
		assertThat(this.look.get()).isEqualTo(1);
		this.nanos.incrementAndGet();
		assertThat(this.look.get()).isEqualTo(2);
		assertThat(this.looks).hasValue(2);
	}

	@Test
	void failureIsNobodysPresentState() {
		this.look.get();
		this.nanos.addAndGet(1_000_000_000);
		this.look.get();
		this.nanos.addAndGet(1_000_000_000);
		for (int i = 0; i < 10; i++) {
			assertThatIllegalStateException().isThrownBy(this.look::get).withMessage("look 3");
		}
		this.nanos.addAndGet(1_000_000_000);
		assertThat(this.look.get()).isEqualTo(4);
	}

}
