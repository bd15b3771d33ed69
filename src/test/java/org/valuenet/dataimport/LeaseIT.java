package org.valuenet.dataimport;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.api.ConflictException;
import org.valuenet.access.Audit;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Two instances on one graph: this room, and another one's leases and ledger. */
@SpringJUnitConfig(ImportRoom.class)
class LeaseIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n"
			+ IntStream.rangeClosed(1, 9_000)
				.mapToObj((number) -> "O-" + number + ",C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n")
				.collect(Collectors.joining());

	@Autowired
	ImportRoom.Press press;

	@Autowired
	JobLeases leases;

	@Autowired
	JobLedger ledger;

	@Autowired
	ChunkWriter chunks;

	@Autowired
	Feeds feeds;

	@Autowired
	Imports imports;

	@Autowired
	ImportJobs jobs;

	@Autowired
	GraphDigest digest;

	@Autowired
	Audit audit;

	@Autowired
	Scoring scoring;

	@Autowired
	Retraction retraction;

	private JobLeases otherLeases;

	private JobLedger otherLedger;

	@BeforeEach
	void anotherInstance() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\n");
		this.otherLeases = new JobLeases(TestGraph.graph(), 60);
		this.otherLedger = new JobLedger(TestGraph.graph(), this.otherLeases, Clock.systemUTC(), this.audit);
	}

	@AfterEach
	void end() {
		this.otherLeases.close();
	}

	@Test
	void fileThatAnotherInstanceImportsIsAConflict() throws IOException {
		JobLedger.Entry other = this.otherLedger
			.enter(new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL));
		assertThat(other.mine()).isTrue();
		assertThatThrownBy(() -> this.press.text("orders", ORDERS)).isInstanceOf(ConflictException.class)
			.hasMessageContaining(other.jobId());
		assertThatThrownBy(
				() -> this.jobs.submit(new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL)))
			.isInstanceOf(ConflictException.class);
		assertThat(ImportRoom.count("(:ImportJob {feed: 'orders'})")).isEqualTo(1);
	}

	@Test
	void leaseThatIsJustGivenBackMakesNoPausedJob() throws IOException {
		JobLedger.Entry other = this.otherLedger
			.enter(new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL));
		// as a reader may see the end of a job that is being committed
		TestGraph.cypher("MATCH (j:ImportJob {jobId: $job}) SET j.leasedUntil = 0", Map.of("job", other.jobId()));
		assertThat(this.imports.existing(other.jobId()).status()).isEqualTo(ImportStatus.QUEUED);
	}

	@Test
	void leaseThatHasRunOutIsTakenOverAndItsLateOwnerIsFencedOff() throws IOException {
		Feed orders = this.feeds.named("orders");
		JobLedger.Entry other = this.otherLedger.enter(new ImportRequest(orders, file(ORDERS), ImportMode.NORMAL));
		PartitionWriter late = PartitionWriter.of(orders, "orders.csv",
				this.otherLedger.start(other.jobId(), false).get(0), this.chunks, Runnable::run, new HashSet<>());
		runOut(other.jobId());
		assertThat(this.imports.existing(other.jobId()).status()).isEqualTo(ImportStatus.PAUSED);
		ImportJob taken = this.press.text("orders", ORDERS);
		assertThat(taken.id()).isEqualTo(other.jobId());
		assertThat(taken.counts()).isEqualTo(new Counts(9_000, 0, 0, 0));
		String before = this.digest.value();
		late.add(RejectedRow.whole("orders.csv", 9_001, "LATE", "comes too late"));
		assertThatThrownBy(late::flush).isInstanceOf(FencedOffException.class);
		assertThatThrownBy(() -> this.otherLedger.start(other.jobId(), false)).isInstanceOf(FencedOffException.class);
		this.otherLedger.say(other.jobId(), ImportStatus.FAILED, "late", List.of());
		assertThat(this.imports.existing(taken.id()).status()).isEqualTo(ImportStatus.DONE);
		assertThat(this.digest.value()).isEqualTo(before);
		assertThat(ImportRoom.count("(:RejectedRow)")).isZero();
	}

	@Test
	void renewalKeepsALeaseCarriesWishesAndTellsOfALoss() throws IOException {
		JobLedger.Entry other = this.otherLedger
			.enter(new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL));
		RunControl control = this.otherLeases.hold(other.jobId());
		assertThat(control).isNotNull();
		assertThat(this.otherLeases.hold(other.jobId())).isNull();
		runOut(other.jobId());
		this.otherLeases.renew();
		control.check();
		assertThat(this.imports.existing(other.jobId()).status()).isEqualTo(ImportStatus.QUEUED);
		this.jobs.stop(other.jobId(), ImportStatus.PAUSED);
		control.check();
		this.otherLeases.renew();
		assertThatThrownBy(control::check).isInstanceOf(StoppedException.class);
		runOut(other.jobId());
		this.press.text("orders", ORDERS);
		this.otherLeases.renew();
		assertThatThrownBy(control::check).isInstanceOf(FencedOffException.class);
	}

	/** An instance whose own clock is a day off goes by the database's. */
	@ParameterizedTest
	@ValueSource(ints = { -1, 1 })
	void clockOfAnInstanceDecidesNothing(int days) throws IOException {
		Clock shifted = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
		JobLedger astray = new JobLedger(TestGraph.graph(), this.otherLeases, shifted, this.audit);
		ImportRequest orders = new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL);
		assertThat(this.ledger.enter(orders).mine()).isTrue();
		JobLedger.Entry refused = astray.enter(orders);
		assertThat(refused.mine()).as("the lease of the other runs on").isFalse();
		astray.pauseInterrupted(false);
		assertThat(this.imports.existing(refused.jobId()).status()).isEqualTo(ImportStatus.QUEUED);
		runOut(refused.jobId());
		assertThat(astray.enter(orders).mine()).as("and is free once it has run out").isTrue();
	}

	@Test
	void factThatALaterJobFindsStaysWhateverTheClockOfItsInstanceSays() throws IOException {
		String row = "orderId,customerId,placedAt,status,currency,amount\nO-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n";
		ImportJob first = this.press.text("orders", row);
		Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
		JobLedger astray = new JobLedger(TestGraph.graph(), this.otherLeases, yesterday, this.audit);
		ImportFile again = file(row + "\n");
		Feed orders = this.feeds.named("orders");
		JobLedger.Entry later = astray.enter(new ImportRequest(orders, again, ImportMode.NORMAL));
		assertThat(new ImportRun(astray, new ChunkWriter(TestGraph.graph(), this.scoring, yesterday), Runnable::run,
				new RunControl(later.jobId()))
			.run(later.jobId(), orders, again, Instant.now(), false)).isEqualTo(ImportStatus.DONE);
		this.retraction.retract(this.imports.existing(first.id()));
		assertThat(ImportRoom.count("(:Order {orderId: 'O-1'})")).as("the later job's by now").isEqualTo(1);
	}

	@Test
	void startLeavesTheJobsOfOtherInstancesAlone() throws IOException {
		JobLedger.Entry other = this.otherLedger
			.enter(new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL));
		this.otherLedger.start(other.jobId(), false);
		this.ledger.pauseInterrupted(false);
		assertThat(this.imports.existing(other.jobId()).status()).isEqualTo(ImportStatus.RUNNING);
		this.ledger.pauseInterrupted(true);
		assertThat(this.imports.existing(other.jobId()).status()).as("on a store of one's own")
			.isEqualTo(ImportStatus.PAUSED);
	}

	@Test
	void pausedJobGoesOnToTheGraphOfAnUndisturbedRun() throws IOException {
		this.press.text("orders", ORDERS);
		String undisturbed = this.digest.value();
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\n");
		Feed orders = this.feeds.named("orders");
		JobLedger.Entry entry = this.ledger.enter(new ImportRequest(orders, file(ORDERS), ImportMode.NORMAL));
		RunControl control = new RunControl(entry.jobId());
		ImportFile stopping = new ImportFile("orders.csv",
				stopping(control, ORDERS.getBytes(StandardCharsets.UTF_8), ORDERS.length() * 3L / 2),
				file(ORDERS).contentHash(), null);
		assertThat(new ImportRun(this.ledger, this.chunks, Runnable::run, control).run(entry.jobId(), orders, stopping,
				Instant.now(), false))
			.isEqualTo(ImportStatus.PAUSED);
		long half = this.imports.existing(entry.jobId()).counts().read();
		assertThat(half).isBetween(1L, 8_999L);
		ImportJob resumed = this.press.text("orders", ORDERS);
		assertThat(resumed.id()).isEqualTo(entry.jobId());
		assertThat(resumed.counts()).isEqualTo(new Counts(9_000, 0, 0, 0));
		assertThat(this.digest.value()).isEqualTo(undisturbed);
	}

	@Test
	void resumedDryRunStaysADryRun() throws IOException {
		Feed orders = this.feeds.named("orders");
		CompletableFuture<Void> gate = new CompletableFuture<>();
		ImportFile waits = new ImportFile("reps.csv", new InputStreamResource(() -> {
			gate.join();
			return new ByteArrayInputStream("repId,name\n".getBytes(StandardCharsets.UTF_8));
		}), "waits", null);
		this.jobs.submit(new ImportRequest(this.feeds.named("reps"), waits, ImportMode.NORMAL));
		String dry = this.jobs.submit(new ImportRequest(orders, file(ORDERS), ImportMode.DRY_RUN));
		this.jobs.stop(dry, ImportStatus.PAUSED);
		gate.complete(null);
		await().until(() -> this.imports.own(dry).status() == ImportStatus.PAUSED);
		await().ignoreException(ConflictException.class).until(() -> {
			this.jobs.resume(this.imports.own(dry));
			return true;
		});
		await().until(() -> !this.imports.own(dry).status().isOpen());
		assertThat(this.imports.own(dry).counts().read()).isEqualTo(9_000);
		assertThat(ImportRoom.count("(:Order)")).isZero();
	}

	@Test
	void cancelledJobDoesNotGoOn() throws IOException {
		JobLedger.Entry other = this.otherLedger
			.enter(new ImportRequest(this.feeds.named("orders"), file(ORDERS), ImportMode.NORMAL));
		runOut(other.jobId());
		this.jobs.stop(other.jobId(), ImportStatus.CANCELLED);
		assertThat(this.imports.existing(other.jobId()).status()).isEqualTo(ImportStatus.CANCELLED);
		assertThat(this.press.text("orders", ORDERS).id()).isNotEqualTo(other.jobId());
		assertThatThrownBy(() -> this.jobs.stop(other.jobId(), ImportStatus.PAUSED))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void digestKnowsFactsAndNothingElse() {
		String empty = this.digest.value();
		this.press.text("orders", "orderId,customerId,placedAt,status,currency,amount\n"
				+ "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\nO-2,C-1,2026-03-09T08:00:00Z,PLACED,CNY,2\n");
		String two = this.digest.value();
		assertThat(two).isNotEqualTo(empty);
		TestGraph.cypher("MATCH (o:Order) DETACH DELETE o", Map.of());
		this.press.text("orders", "orderId,customerId,placedAt,status,currency,amount\n"
				+ "O-2,C-1,2026-03-09T08:00:00Z,PLACED,CNY,2\nO-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		assertThat(this.digest.value()).as("in another order, by another job").isEqualTo(two);
		TestGraph.cypher("MATCH (c:Customer)-[p:PLACED]->(:Order {orderId: 'O-1'}) DELETE p", Map.of());
		assertThat(this.digest.value()).as("without a relationship").isNotEqualTo(two);
	}

	private static void runOut(String jobId) {
		TestGraph.cypher("MATCH (j:ImportJob {jobId: $job}) SET j.leasedUntil = 1", Map.of("job", jobId));
	}

	private static ImportFile file(String text) throws IOException {
		return ImportFile.copied("orders.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Content that asks its run to pause once so many bytes of it were read. */
	private static ByteArrayResource stopping(RunControl control, byte[] content, long after) {
		AtomicLong count = new AtomicLong();
		return new ByteArrayResource(content) {

			@Override
			public InputStream getInputStream() throws IOException {
				return new FilterInputStream(super.getInputStream()) {

					@Override
					public int read(byte[] target, int offset, int length) throws IOException {
						if (count.addAndGet(length) > after) {
							control.stop(ImportStatus.PAUSED);
						}
						return super.read(target, offset, Math.min(length, 10_000));
					}

				};
			}

		};
	}

}
