package org.valuenet.dataimport;

import java.util.Collection;
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
	 * @param rowOf the row of every fact that was found or made
	 * @param touched facts that were made or changed
	 * @param confirmed facts that were there as they are
	 */
	static Written of(List<MappedRow> rows, Map<String, MappedRow> rowOf, List<String> touched, List<String> confirmed,
			Collection<String> customerIds) {
		Set<Long> resolved = rowOf.values().stream().map(MappedRow::line).collect(Collectors.toSet());
		long accepted = touched.stream()
			.map(rowOf::get)
			.filter(Objects::nonNull)
			.map(MappedRow::line)
			.distinct()
			.count();
		return new Written(accepted, resolved.size() - accepted,
				rows.stream().filter((row) -> !resolved.contains(row.line())).toList(), confirmed,
				List.copyOf(customerIds));
	}

}
