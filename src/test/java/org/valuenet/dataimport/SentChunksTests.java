package org.valuenet.dataimport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Work is done when a test says so, not by threads. */
class SentChunksTests {

	private static final Counts ONE = new Counts(1, 0, 0, 0);

	private final Deque<Runnable> work = new ArrayDeque<>();

	private final SentChunks sent = new SentChunks(this.work::add, new HashSet<>());

	@Test
	void secondChunkWaitsBehindTheFirstAndTheReaderForNeither() {
		assertThat(this.sent.send(List.of(), () -> ONE)).isEqualTo(Counts.NONE);
		assertThat(this.sent.send(List.of(), () -> ONE)).isEqualTo(Counts.NONE);
		assertThat(this.work).as("in flight").hasSize(1);
		this.work.remove().run();
		assertThat(this.work).as("in flight then").hasSize(1);
		this.work.remove().run();
		assertThat(this.sent.await()).isEqualTo(new Counts(2, 0, 0, 0));
		assertThat(this.sent.await()).isEqualTo(Counts.NONE);
	}

	@Test
	void thirdChunkIsSentWhenTheFirstIsDone() {
		this.sent.send(List.of(), () -> ONE);
		this.sent.send(List.of(), () -> ONE);
		this.work.remove().run();
		assertThat(this.sent.send(List.of(), () -> ONE)).isEqualTo(ONE);
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
		while (!this.work.isEmpty()) {
			this.work.remove().run();
		}
		assertThatThrownBy(this.sent::await).isSameAs(fault);
		assertThatThrownBy(this.sent::await).isSameAs(fault);
		assertThat(written).hasValue(0);
	}

}
