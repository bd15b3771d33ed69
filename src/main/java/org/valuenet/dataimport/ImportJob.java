package org.valuenet.dataimport;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A job as it stands.
 *
 * @param feed name of the feed
 * @param createdAt epoch milliseconds
 * @param scored whether the customers it touched have been scored since
 */
record ImportJob(String id, String feed, String file, ImportStatus status, List<String> warnings,
		@Nullable String message, long createdAt, Counts counts, boolean scored) {

	static ImportJob of(Record row) {
		return new ImportJob(row.get("jobId").asString(), row.get("feed").asString(), row.get("file").asString(),
				ImportStatus.valueOf(row.get("status").asString()), row.get("warnings").asList(Value::asString),
				row.get("message").isNull() ? null : row.get("message").asString(), row.get("createdAt").asLong(),
				Counts.of(row), row.get("scored").asBoolean());
	}

}
