package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
		Map<Long, MappedRow> byLine = resolved.stream().collect(Collectors.toMap(MappedRow::line, Function.identity()));
		List<RejectedRow> refused = transaction
			.run(check,
					Map.of("scope", Scope.everything().parameter(), "rows",
							resolved.stream().map(MappedRow::values).toList()))
			.stream()
			.map((row) -> refused(chunk, row, byLine))
			.toList();
		Set<Long> lines = refused.stream().map(RejectedRow::line).collect(Collectors.toSet());
		return new CheckedRows(resolved.stream().filter((row) -> !lines.contains(row.line())).toList(), refused);
	}

	private static RejectedRow refused(Chunk chunk, Record fault, Map<Long, MappedRow> byLine) {
		MappedRow row = Objects.requireNonNull(byLine.get(fault.get("line").asLong()));
		String property = fault.get("column").asString("");
		String code = fault.get("code").asString();
		String reason = fault.get("reason").asString();
		RejectedRow refused = chunk.feed().columns().containsKey(property)
				? RejectedRow.of(chunk.file(), row.line(), row.fault(chunk.feed(), property, code, reason))
				: RejectedRow.whole(chunk.file(), row.line(), code, reason);
		return refused.withRaw(row.raw());
	}

}
