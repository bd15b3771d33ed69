package org.valuenet.dataimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.valuenet.access.Audit;
import org.valuenet.access.Scope;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.ConflictException;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Rescoring;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/**
 * Facts recorded as they happen, by the rules and the merge query of their feed, and
 * scored in the same transaction where few customers are touched. Each idempotency key
 * takes effect once and has one answer.
 */
@Component
class LiveFacts {

	private static final int MOST = 1_500;

	private static final int LONGEST_KEY = 200;

	private static final int MOST_SCORED_AT_ONCE = 50;

	private final Feeds feeds;

	private final Graph graph;

	private final Scoring scoring;

	private final Rescoring rescoring;

	private final Clock clock;

	private final Audit audit;

	LiveFacts(Feeds feeds, Graph graph, Scoring scoring, Rescoring rescoring, Clock clock, Audit audit) {
		this.feeds = feeds;
		this.graph = graph;
		this.scoring = scoring;
		this.rescoring = rescoring;
		this.clock = clock;
		this.audit = audit;
	}

	/** Records signals; of two with one key the later one counts. */
	RecordResult signals(List<SignalInput> input, String key) {
		List<SourceRow> rows = new ArrayList<>();
		input.forEach((signal) -> rows.add(signal.row(rows.size() + 1L)));
		return record(this.feeds.named("signals"), "recordSignals", SignalInput.HEADER, rows, key);
	}

	/**
	 * Records facts of any feed whose facts have a key.
	 * @param columns names of the source's columns, as in the header of a file
	 * @param values of each fact, as many as columns; null for none
	 */
	RecordResult facts(String feed, List<String> columns, List<List<@Nullable String>> values, String key) {
		Feed named = this.feeds.named(feed);
		if (named.key().occurrence()) {
			throw new BadRequestException("argument feed: facts of " + feed + " have no key; import them as a file");
		}
		List<SourceRow> rows = new ArrayList<>();
		values.forEach((fields) -> rows.add(new SourceRow(rows.size() + 1L,
				fields.stream().map((field) -> (field != null) ? field : "").toList(), null, null)));
		return record(named, "recordFacts/" + feed, new SourceRow(0, columns, null, null), rows, key);
	}

	private RecordResult record(Feed feed, String call, SourceRow header, List<SourceRow> rows, String key) {
		if (rows.size() > MOST) {
			throw new BadRequestException("argument input: " + rows.size() + " facts are more than " + MOST
					+ "; send them in parts, each with an idempotencyKey of its own");
		}
		if (key.isBlank() || key.length() > LONGEST_KEY) {
			throw new BadRequestException("argument idempotencyKey: give 1 to " + LONGEST_KEY + " characters");
		}
		try {
			FactBatch batch = FactBatch.of(feed, header, rows, call, key, this.clock.instant());
			return this.graph.inWrite((transaction) -> write(transaction, batch));
		}
		catch (FileRejectedException ex) {
			throw new BadRequestException("argument columns: " + ex.code() + ": " + ex.getMessage());
		}
		catch (RowRefusedException ex) {
			throw new BadRequestException(
					ex.fault().code() + ": " + ex.row(call).message() + "; none of these was recorded");
		}
		catch (ClientException ex) {
			if (ChunkWriter.refuses(ex)) {
				throw new ConflictException(
						"argument input: a key belongs to another fact already; none of these was recorded");
			}
			throw ex;
		}
	}

	private RecordResult write(GraphTransaction transaction, FactBatch batch) {
		Record opened = transaction
			.run("dataimport/write-live-chunk", Map.of("chunk", batch.chunk(), "key", batch.name(), "inputHash",
					batch.content()))
			.get(0);
		if (opened.get("inputHash").asLong() != batch.content() || !opened.get("key").asString().equals(batch.name())) {
			throw new BadRequestException(
					"argument idempotencyKey: it was used for other facts; take a new one for these");
		}
		return opened.get("known").asBoolean() ? known(transaction, batch, opened) : fresh(transaction, batch);
	}

	private static RecordResult known(GraphTransaction transaction, FactBatch batch, Record opened) {
		List<RejectedRow> rejected = transaction
			.run("dataimport/find-rejected-rows", Map.of("scope", Scope.everything().parameter(), "jobIds",
					List.of(batch.name()), "afterLine", 0, "limit", MOST))
			.stream()
			.map(RejectedRow::of)
			.toList();
		return new RecordResult(opened.get("accepted").asLong(), opened.get("unchanged").asLong(), rejected);
	}

	private RecordResult fresh(GraphTransaction transaction, FactBatch batch) {
		transaction.run("dataimport/write-real-facts", Map.of());
		CheckedRows checked = CheckedRows.of(transaction, batch.asChunk(), batch.rows());
		Written written = new FactWriter(transaction, batch.feed(), batch.chunk(), true).write(checked.accepted());
		List<RejectedRow> rejected = new ArrayList<>(batch.rejected());
		rejected.addAll(checked.refused());
		rejected.addAll(new MissingReferences(transaction, batch.feed()).of(batch.call(), written.unresolved()));
		long unchanged = batch.size() - rejected.size() - written.accepted();
		transaction.run("dataimport/write-live-answer",
				Map.of("chunk", batch.chunk(), "accepted", written.accepted(), "unchanged", unchanged, "confirmed",
						FactNumber.of(written.confirmed()), "confirmedKind", batch.feed().fact()));
		RejectedRow.keep(transaction, batch.name(), rejected, null, this.clock.millis());
		score(transaction, written.customerIds());
		this.audit.change(transaction, batch.mutation(), List.of(batch.name()));
		return new RecordResult(written.accepted(), unchanged, rejected);
	}

	private void score(GraphTransaction transaction, List<String> customerIds) {
		if (customerIds.size() > MOST_SCORED_AT_ONCE) {
			this.scoring.markDue(transaction, customerIds);
			this.rescoring.soon();
		}
		else if (!customerIds.isEmpty()) {
			this.scoring.scoreIn(transaction, customerIds, this.clock.instant());
		}
	}

}
