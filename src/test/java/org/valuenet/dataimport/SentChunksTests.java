package org.valuenet.dataimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SentChunksTests {

	private static final Counts ONE = new Counts(1, 0, 0, 0);

	private final ExecutorService executor = Executors.newFixedThreadPool(2);

	private final SentChunks sent = new SentChunks(this.executor, new HashSet<>());

	@AfterEach
	void shutDown() {
		this.executor.shutdownNow();
	}

	@Test
	void chunksAreCommittedOneAfterTheOtherAndCounted() {
		AtomicInteger running = new AtomicInteger();
		Set<Integer> seen = new HashSet<>();
		Counts counts = Counts.NONE;
		for (int chunk = 0; chunk < 20; chunk++) {
			counts = counts.plus(this.sent.send(List.of(), () -> {
				seen.add(running.incrementAndGet());
				running.decrementAndGet();
				return ONE;
			}));
		}
		assertThat(counts.plus(this.sent.await())).isEqualTo(new Counts(20, 0, 0, 0));
		assertThat(seen).containsExactly(1);
	}

	@Test
	void readerGoesOnWhileOneIsInFlightAndOneWaits() throws InterruptedException {
		CountDownLatch answered = new CountDownLatch(1);
		this.sent.send(List.of(), () -> {
			try {
				answered.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return ONE;
		});
		assertThat(this.sent.send(List.of(), () -> ONE)).isEqualTo(Counts.NONE);
		answered.countDown();
		assertThat(this.sent.await()).isEqualTo(new Counts(2, 0, 0, 0));
	}

	@Test
	void chunkBehindOneThatFailedIsNotWrittenAndTheFaultIsToldAsItIs() {
		AtomicInteger written = new AtomicInteger();
		IllegalStateException fault = new IllegalStateException("the database is away");
		this.sent.send(List.of(), () -> {
			throw fault;
		});
		this.sent.send(List.of(), () -> {
			written.incrementAndGet();
			return ONE;
		});
		assertThatThrownBy(this.sent::await).isSameAs(fault);
		assertThatThrownBy(this.sent::await).isSameAs(fault);
		assertThat(written).hasValue(0);
	}

}
