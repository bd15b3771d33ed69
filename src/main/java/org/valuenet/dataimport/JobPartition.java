package org.valuenet.dataimport;

import org.neo4j.driver.Record;

/**
 * Where a writer of a job stands.
 *
 * @param firstChunk number of its first chunk; every job has a range of its own
 * @param chunks how many it has committed
 * @param line the last physical line it has committed
 * @param epoch of this run
 * @param history whether its facts count as known since they happened
 */
record JobPartition(String jobId, int number, long firstChunk, long chunks, long line, long epoch, boolean history,
		Counts counts) {

	/** More chunks than any job has: a million of them are two billion rows. */
	static final long CHUNKS_PER_JOB = 1_000_000;

	static JobPartition of(String jobId, Record row) {
		int number = row.get("partition").asInt();
		return new JobPartition(jobId, number, row.get("number").asLong() * CHUNKS_PER_JOB + number,
				row.get("chunks").asLong(), row.get("line").asLong(), row.get("epoch").asLong(),
				row.get("history").asBoolean(false), Counts.of(row));
	}

}
