package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.api.ConflictException;
import org.valuenet.graph.Graph;
import org.valuenet.scoring.Scoring;

import org.springframework.stereotype.Component;

/**
 * Takes the facts of a job out again. Versions that it recorded are deleted and those
 * before them promoted; a fact that a later job found as it is passes to that job, and so
 * does one that later facts refer to. Each step may run again, so that a retraction that
 * was interrupted is repeated as a whole.
 */
@Component
class Retraction {

	private final Graph graph;

	private final JobLedger ledger;

	private final Scoring scoring;

	Retraction(Graph graph, JobLedger ledger, Scoring scoring) {
		this.graph = graph;
		this.ledger = ledger;
		this.scoring = scoring;
	}

	/**
	 * Retracts a job.
	 * @throws ConflictException if it has not ended, or was retracted before
	 */
	void retract(ImportJob job) {
		if (job.status().isOpen()) {
			throw new ConflictException("job " + job.id() + " has not ended; cancel it, then retract it");
		}
		if (job.status() == ImportStatus.RETRACTED) {
			throw new ConflictException("job " + job.id() + " was retracted before");
		}
		this.ledger.note("retractImport", job.id());
		Record found = this.graph
			.read("dataimport/find-retraction", Map.of("scope", Scope.everything().parameter(), "jobId", job.id()))
			.get(0);
		long first = found.get("number").asLong() * JobPartition.CHUNKS_PER_JOB;
		Stamp stamp = new Stamp(job.id(), first, first + JobPartition.CHUNKS_PER_JOB, found.get("since").asLong());
		for (String kind : List.of("relationship", "node")) {
			retract(new RetractionBatches(this.graph, this.scoring, kind), stamp);
		}
		this.graph.inWrite((transaction) -> transaction.run("dataimport/write-retracted",
				Map.of("jobId", job.id(), "message", "its facts were taken out again")));
	}

	private static void retract(RetractionBatches batches, Stamp stamp) {
		RetractedFacts facts = new RetractedFacts(batches, stamp);
		SupersededVersions superseded = new SupersededVersions(batches, stamp);
		Confirmations confirmed = facts.confirmations();
		superseded.settle(confirmed);
		List<String> own = facts.passConfirmed(facts.find(), confirmed);
		Set<String> promoted = superseded.promote(own);
		facts.delete(facts.passNeeded(own.stream().filter((fact) -> !promoted.contains(fact)).toList()));
	}

	/**
	 * What a job's versions bear.
	 *
	 * @param firstChunk the first of its chunks' numbers
	 * @param endChunk the first number that is another job's
	 * @param since when it began to write
	 */
	record Stamp(String jobId, long firstChunk, long endChunk, long since) {

		Map<String, Object> range() {
			return Map.of("firstChunk", this.firstChunk, "endChunk", this.endChunk);
		}

	}

}
