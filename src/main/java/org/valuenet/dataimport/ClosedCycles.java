package org.valuenet.dataimport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

/**
 * Looks whether rows of a chunk close a cycle of the relationship that must have none.
 */
final class ClosedCycles {

	private final GraphTransaction transaction;

	private final Feed feed;

	private final long chunk;

	ClosedCycles(GraphTransaction transaction, Feed feed, long chunk) {
		this.transaction = transaction;
		this.feed = feed;
		this.chunk = chunk;
	}

	/**
	 * A relationship that is known closes nothing new; a node that is known may have
	 * found its parent only now.
	 * @param touched facts that were made or changed
	 * @throws RowRefusedException for the first row that closes one
	 */
	void refuse(Collection<String> touched, Map<String, MappedRow> rowOf) {
		Acyclic acyclic = this.feed.acyclic();
		Collection<String> facts = this.feed.fact().equals("node") ? rowOf.keySet() : touched;
		if (acyclic != null && !facts.isEmpty()) {
			List<Map<String, Object>> rows = facts.stream()
				.map((fact) -> Map.<String, Object>of("fact", fact, "line",
						Objects.requireNonNull(rowOf.get(fact)).line()))
				.toList();
			this.transaction
				.run("dataimport/find-closing-row#" + this.feed.fact() + "-" + acyclic.type(),
						Map.of("scope", Scope.everything().parameter(), "facts", rows, "chunk", this.chunk))
				.stream()
				.findFirst()
				.ifPresent((row) -> {
					throw closing(row.get("line").asLong(), acyclic, rowOf.values());
				});
		}
	}

	private RowRefusedException closing(long line, Acyclic acyclic, Collection<MappedRow> rows) {
		MappedRow row = rows.stream().filter((one) -> one.line() == line).findFirst().orElseThrow();
		return new RowRefusedException(line, row.fault(this.feed, acyclic.closedBy(), "CYCLE", "closes a cycle of "
				+ acyclic.type() + " with rows before it; leave one of them out, or let its period end"));
	}

}
