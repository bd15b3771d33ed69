package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

/**
 * What the graph knows of rows' facts, by their keys, before anything is written.
 *
 * @param settled facts that are as their rows say: they need no merge
 * @param open rows whose facts are known, and are other than the row says, or may have
 * found something since that it refers to
 * @param fresh rows whose facts are not known
 * @param told whether facts could be looked up; each row has one then
 */
record KnownFacts(Map<String, MappedRow> settled, List<MappedRow> open, List<MappedRow> fresh, boolean told) {

	/** Nothing is told of rows whose facts cannot be looked up by one key. */
	static KnownFacts untold(List<MappedRow> rows) {
		return new KnownFacts(Map.of(), rows, List.of(), false);
	}

	/** The same, with every row that may need a merge open: none is known to be fresh. */
	KnownFacts withNoneFresh() {
		List<MappedRow> all = new ArrayList<>(this.open);
		all.addAll(this.fresh);
		return new KnownFacts(this.settled, all, List.of(), this.told);
	}

	/**
	 * Looks the facts of rows up.
	 * @param label of the facts
	 * @param references properties of a row that name what may be unknown
	 */
	static KnownFacts of(GraphTransaction transaction, String label, List<String> references, List<MappedRow> rows) {
		Record found = transaction
			.run("dataimport/find-known-facts#" + label,
					Map.of("scope", Scope.everything().parameter(), "keys", rows.stream().map(MappedRow::key).toList()))
			.get(0);
		Value places = found.get("places");
		Value rowHashes = found.get("rowHashes");
		Value facts = found.get("facts");
		KnownFacts known = new KnownFacts(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(rows.size()), true);
		@Nullable MappedRow[] left = rows.toArray(MappedRow[]::new);
		for (int index = 0; index < places.size(); index++) {
			int place = places.get(index).asInt();
			MappedRow row = rows.get(place);
			left[place] = null;
			if (rowHashes.get(index).asLong() == row.hash() && row.lacks(references)) {
				known.settled.put(facts.get(index).asString(), row);
			}
			else {
				known.open.add(row);
			}
		}
		for (MappedRow row : left) {
			if (row != null) {
				known.fresh.add(row);
			}
		}
		return known;
	}

}
