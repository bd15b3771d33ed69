package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

/**
 * Rows of a chunk once the graph has been asked about them: other systems' keys of
 * customers stand for the customers, and what the feed's check refuses is set aside.
 *
 * @param accepted rows that go on to the merge query
 * @param refused rows that do not
 */
record CheckedRows(List<MappedRow> accepted, List<RejectedRow> refused) {

	static CheckedRows of(GraphTransaction transaction, Chunk chunk, List<MappedRow> rows) {
		List<MappedRow> resolved = CustomerAliases.resolved(transaction, chunk.feed(), rows);
		String check = chunk.feed().check();
		if (check == null || resolved.isEmpty()) {
			return new CheckedRows(resolved, List.of());
		}
		List<RejectedRow> refused = transaction
			.run(check,
					Map.of("scope", Scope.everything().parameter(), "rows",
							resolved.stream().map(MappedRow::values).toList()))
			.stream()
			.map((row) -> refused(chunk, row))
			.toList();
		Set<Long> lines = refused.stream().map(RejectedRow::line).collect(Collectors.toSet());
		return new CheckedRows(resolved.stream().filter((row) -> !lines.contains(row.line())).toList(), refused);
	}

	private static RejectedRow refused(Chunk chunk, Record fault) {
		String property = fault.get("column").asString(null);
		FeedColumn spec = chunk.feed().columns().get(property);
		@Nullable String column = (spec != null) ? spec.source(property) : property;
		String place = (column != null) ? ", column " + column : "";
		long line = fault.get("line").asLong();
		return new RejectedRow(line, column, null, fault.get("code").asString(),
				chunk.file() + ", line " + line + place + ": " + fault.get("reason").asString(), null);
	}

}
