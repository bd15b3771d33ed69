package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

/**
 * Tells which column of a row names something that is not known. The merge query only
 * leaves such a row out; the few of them are asked about one column at a time.
 */
final class MissingReferences {

	private final GraphTransaction transaction;

	private final Feed feed;

	MissingReferences(GraphTransaction transaction, Feed feed) {
		this.transaction = transaction;
		this.feed = feed;
	}

	/** These rows as held or rejected ones, as their feed says. */
	List<RejectedRow> of(String file, List<MappedRow> unresolved) {
		Map<Long, RejectedRow> told = new HashMap<>();
		for (boolean required : List.of(true, false)) {
			this.feed.columns().forEach((property, column) -> {
				if (column.required() == required && column.isReference()) {
					byKind(property, column,
							unresolved.stream().filter((row) -> !told.containsKey(row.line())).toList())
						.forEach((kind, rows) -> unknown(kind, property, rows).forEach((row) -> told.put(row.line(),
								RejectedRow.unknown(file, row, this.feed, property, kind))));
				}
			});
		}
		return unresolved.stream()
			.map((row) -> Objects.requireNonNullElseGet(told.get(row.line()),
					() -> RejectedRow.unknown(file, row, this.feed, null, null)))
			.toList();
	}

	private static Map<ReferenceKind, List<MappedRow>> byKind(String property, FeedColumn column,
			List<MappedRow> rows) {
		Map<ReferenceKind, List<MappedRow>> byKind = new HashMap<>();
		rows.stream()
			.filter((row) -> row.values().get(property) != null)
			.forEach((row) -> byKind.computeIfAbsent(kind(column, row), (kind) -> new ArrayList<>()).add(row));
		return byKind;
	}

	private static ReferenceKind kind(FeedColumn column, MappedRow row) {
		@Nullable ReferenceKind kind = column.refersTo();
		return (kind != null) ? kind : ReferenceKind
			.valueOf(String.valueOf(row.values().get(column.refersToKindIn())).toUpperCase(Locale.ROOT));
	}

	private List<MappedRow> unknown(ReferenceKind kind, String property, List<MappedRow> rows) {
		Set<String> known = new HashSet<>();
		this.transaction
			.run("dataimport/find-known-keys#" + kind.option(),
					Map.of("scope", Scope.everything().parameter(), "keys",
							rows.stream().map((row) -> row.values().get(property)).distinct().toList()))
			.forEach((row) -> known.add(row.get("key").asString()));
		return rows.stream().filter((row) -> !known.contains(String.valueOf(row.values().get(property)))).toList();
	}

}
