package org.valuenet.dataimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.valuenet.access.Audit;
import org.valuenet.access.Scope;
import org.valuenet.api.BadRequestException;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.Rescoring;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/**
 * Writes facts of one call, and scores the customers in the same transaction where they
 * are few. Each idempotency key takes effect once and has one answer.
 */
@Component
class LiveRecording {

	private static final int MOST_SCORED_AT_ONCE = 50;

	private final Graph graph;

	private final Scoring scoring;

	private final Rescoring rescoring;

	private final Clock clock;

	private final Audit audit;

	LiveRecording(Graph graph, Scoring scoring, Rescoring rescoring, Clock clock, Audit audit) {
		this.graph = graph;
		this.scoring = scoring;
		this.rescoring = rescoring;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Records the facts, or tells what was answered before.
	 * @throws BadRequestException if the key was used for others
	 */
	RecordResult record(FactBatch batch) {
		Recording recording = this.graph.inWrite((transaction) -> write(transaction, batch));
		if (recording.due()) {
			this.rescoring.soon();
		}
		return recording.result();
	}

	private Recording write(GraphTransaction transaction, FactBatch batch) {
		Record opened = transaction
			.run("dataimport/write-live-chunk",
					Map.of("chunk", batch.chunk(), "key", batch.name(), "inputHash", batch.content()))
			.get(0);
		if (opened.get("inputHash").asLong() != batch.content() || !opened.get("key").asString().equals(batch.name())) {
			throw new BadRequestException(
					"argument idempotencyKey: it was used for other facts; take a new one for these");
		}
		return opened.get("known").asBoolean() ? new Recording(known(transaction, batch, opened), false)
				: fresh(transaction, batch);
	}

	private static RecordResult known(GraphTransaction transaction, FactBatch batch, Record opened) {
		List<RejectedRow> rejected = transaction
			.run("dataimport/find-rejected-rows", Map.of("scope", Scope.everything().parameter(), "jobIds",
					List.of(batch.name()), "afterLine", 0, "limit", LiveFacts.MOST))
			.stream()
			.map(RejectedRow::of)
			.toList();
		return new RecordResult(opened.get("accepted").asLong(), opened.get("unchanged").asLong(), rejected);
	}

	private Recording fresh(GraphTransaction transaction, FactBatch batch) {
		transaction.run("dataimport/write-real-facts", Map.of());
		CheckedRows checked = CheckedRows.of(transaction, batch.asChunk(), batch.rows());
		Written written = new FactWriter(transaction, batch.feed(), batch.chunk(), true, true)
			.write(checked.accepted());
		List<RejectedRow> rejected = new ArrayList<>(batch.rejected());
		rejected.addAll(checked.refused());
		rejected.addAll(new MissingReferences(transaction, batch.feed()).of(batch.call(), written.unresolved()));
		long unchanged = batch.size() - rejected.size() - written.accepted();
		transaction.run("dataimport/write-live-answer",
				Map.of("chunk", batch.chunk(), "accepted", written.accepted(), "unchanged", unchanged, "confirmed",
						FactNumber.of(written.confirmed()), "confirmedKind", batch.feed().fact()));
		RejectedRow.keep(transaction, batch.name(), rejected, null, this.clock.millis());
		boolean due = isLeftDue(transaction, written.customerIds());
		this.audit.change(transaction, batch.mutation(), List.of(batch.name()));
		return new Recording(new RecordResult(written.accepted(), unchanged, rejected), due);
	}

	/** Scores the customers, or marks them where they are many. */
	private boolean isLeftDue(GraphTransaction transaction, List<String> customerIds) {
		boolean many = customerIds.size() > MOST_SCORED_AT_ONCE;
		if (many) {
			this.scoring.markDue(transaction, customerIds);
		}
		else if (!customerIds.isEmpty()) {
			this.scoring.scoreIn(transaction, customerIds, this.clock.instant());
		}
		return many;
	}

	/**
	 * What a transaction did.
	 *
	 * @param due whether customers are left to be scored, once it is committed
	 */
	private record Recording(RecordResult result, boolean due) {
	}

}
