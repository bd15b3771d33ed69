package org.valuenet.dataimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.valuenet.access.Audit;
import org.valuenet.access.Scope;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.ConflictException;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/**
 * Signals recorded as they happen, by the rules and the merge query of the signals feed,
 * and scored in the same transaction where few customers are touched. Each idempotency
 * key takes effect once and has one answer.
 */
@Component
class LiveSignals {

	private static final int MOST = 1_500;

	private static final int LONGEST_KEY = 200;

	private static final int MOST_SCORED_AT_ONCE = 50;

	private static final String FILE = "recordSignals";

	private final Feed feed;

	private final Graph graph;

	private final Scoring scoring;

	private final ImportJobs jobs;

	private final Clock clock;

	private final Audit audit;

	LiveSignals(Feeds feeds, Graph graph, Scoring scoring, ImportJobs jobs, Clock clock, Audit audit) {
		this.feed = feeds.named("signals");
		this.graph = graph;
		this.scoring = scoring;
		this.jobs = jobs;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Records signals; of two with one key the later one counts.
	 * @throws BadRequestException if there are more than 1,500, or the idempotency key
	 * was used for others
	 */
	RecordResult record(List<SignalInput> input, String key) {
		if (input.size() > MOST) {
			throw new BadRequestException("argument input: " + input.size() + " signals are more than " + MOST
					+ "; send them in parts, each with an idempotencyKey of its own");
		}
		if (key.isBlank() || key.length() > LONGEST_KEY) {
			throw new BadRequestException("argument idempotencyKey: give 1 to " + LONGEST_KEY + " characters");
		}
		SignalBatch batch = SignalBatch.of(this.feed, input, FILE, key, this.clock.instant());
		try {
			return this.graph.inWrite((transaction) -> write(transaction, batch));
		}
		catch (ClientException ex) {
			if (ChunkWriter.refuses(ex)) {
				throw new ConflictException(
						"argument input: a signalId belongs to another device already; none of these was recorded");
			}
			throw ex;
		}
	}

	private RecordResult write(GraphTransaction transaction, SignalBatch batch) {
		Record opened = transaction
			.run("dataimport/write-live-chunk", Map.of("chunk", batch.chunk(), "key", batch.name(), "inputHash",
					batch.content(), "recordedAt", this.clock.millis()))
			.get(0);
		if (opened.get("inputHash").asLong() != batch.content() || !opened.get("key").asString().equals(batch.name())) {
			throw new BadRequestException(
					"argument idempotencyKey: it was used for other signals; take a new one for these");
		}
		return opened.get("known").asBoolean() ? known(transaction, batch, opened) : fresh(transaction, batch);
	}

	private static RecordResult known(GraphTransaction transaction, SignalBatch batch, Record opened) {
		List<RejectedRow> rejected = transaction
			.run("dataimport/find-rejected-rows", Map.of("scope", Scope.everything().parameter(), "jobIds",
					List.of(batch.name()), "afterLine", 0, "limit", MOST))
			.stream()
			.map(RejectedRow::of)
			.toList();
		return new RecordResult(opened.get("accepted").asLong(), opened.get("unchanged").asLong(), rejected);
	}

	private RecordResult fresh(GraphTransaction transaction, SignalBatch batch) {
		transaction.run("dataimport/write-real-facts", Map.of());
		Written written = new FactWriter(transaction, this.feed, batch.chunk(), true).write(batch.rows());
		List<RejectedRow> rejected = new ArrayList<>(batch.rejected());
		written.unresolved().forEach((row) -> rejected.add(RejectedRow.held(FILE, row.line())));
		long unchanged = batch.size() - rejected.size() - written.accepted();
		transaction.run("dataimport/write-live-answer", Map.of("chunk", batch.chunk(), "accepted", written.accepted(),
				"unchanged", unchanged, "confirmed", FactNumber.of(written.confirmed())));
		transaction.run("dataimport/write-rejected-rows",
				Map.of("jobId", batch.name(), "rows", rejected.stream().map(RejectedRow::parameter).toList()));
		score(transaction, written.customerIds());
		this.audit.change(transaction, "recordSignals", List.of(batch.name()));
		return new RecordResult(written.accepted(), unchanged, rejected);
	}

	private void score(GraphTransaction transaction, List<String> customerIds) {
		if (customerIds.size() > MOST_SCORED_AT_ONCE) {
			this.scoring.markDue(transaction, customerIds);
			this.jobs.rescoreSoon();
		}
		else if (!customerIds.isEmpty()) {
			this.scoring.scoreIn(transaction, customerIds, this.clock.instant());
		}
	}

}
