package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What writing rows did.
 *
 * @param accepted number of rows that made or changed a fact
 * @param unchanged number of rows whose facts were there as they are
 * @param unresolved rows that refer to something that is not known
 * @param confirmed facts that were there as they are
 * @param customerIds customers whose facts changed, in order
 */
record Written(long accepted, long unchanged, List<MappedRow> unresolved, List<String> confirmed,
		List<String> customerIds) {

	static final Written NOTHING = new Written(0, 0, List.of(), List.of(), List.of());

	/**
	 * Counts a row by its facts: one that made or changed any of them is accepted.
	 * @param known what was known before; settled facts were not written
	 * @param rowOf the row of every other fact that was found or made
	 * @param recorded what became of those
	 */
	static Written of(List<MappedRow> rows, KnownFacts known, Map<String, MappedRow> rowOf, Recorded recorded,
			Collection<String> customerIds) {
		List<String> unchanged = new ArrayList<>(known.settled().keySet());
		unchanged.addAll(recorded.confirmed());
		if (known.told() && known.settled().size() + rowOf.size() == rows.size()) {
			return new Written(rows.size() - unchanged.size(), unchanged.size(), List.of(), unchanged,
					List.copyOf(customerIds));
		}
		Set<Long> resolved = lines(known.settled().values());
		resolved.addAll(lines(rowOf.values()));
		long accepted = recorded.touched()
			.stream()
			.map(rowOf::get)
			.filter(Objects::nonNull)
			.map(MappedRow::line)
			.distinct()
			.count();
		return new Written(accepted, resolved.size() - accepted,
				rows.stream().filter((row) -> !resolved.contains(row.line())).toList(), unchanged,
				List.copyOf(customerIds));
	}

	private static Set<Long> lines(Collection<MappedRow> rows) {
		return rows.stream().map(MappedRow::line).collect(Collectors.toCollection(HashSet::new));
	}

}
