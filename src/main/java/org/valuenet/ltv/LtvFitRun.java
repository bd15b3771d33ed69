package org.valuenet.ltv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What one run of fitting gives: a fit of all customers, and those of segments.
 */
record LtvFitRun(LtvModel whole, SortedMap<String, LtvModel> segments) {

	/**
	 * A new run. Its keys follow from the data's end and all estimates, so that the same
	 * facts lead to the same fits, and other ones to others beside them.
	 */
	static LtvFitRun of(FittedBase whole, SortedMap<String, FittedBase> segments, Instant dataAsOf, Instant fittedAt) {
		int fingerprint = whole.fingerprint();
		for (Map.Entry<String, FittedBase> segment : segments.entrySet()) {
			fingerprint = 31 * (31 * fingerprint + segment.getKey().hashCode()) + segment.getValue().fingerprint();
		}
		String kind = whole.orders().map((orders) -> orders.kind().key() + "-gamma-gamma").orElse("sbg");
		String id = "%s~%s~%08x".formatted(kind, dataAsOf, fingerprint);
		AbcGrades none = new AbcGrades(0, 0);
		SortedMap<String, LtvModel> models = new TreeMap<>();
		segments.forEach((segment, fitted) -> models.put(segment,
				new LtvModel(id + "~" + segment, segment, fitted, none, dataAsOf, fittedAt)));
		return new LtvFitRun(new LtvModel(id, null, whole, none, dataAsOf, fittedAt), models);
	}

	/** The run with the grades that follow from all values together. */
	LtvFitRun with(AbcGrades grades) {
		SortedMap<String, LtvModel> graded = new TreeMap<>();
		this.segments.forEach((segment, model) -> graded.put(segment, model.with(grades)));
		return new LtvFitRun(this.whole.with(grades), graded);
	}

	/** The fit of a segment's customers: its own, or that of all. */
	LtvModel of(@Nullable String segment) {
		LtvModel own = (segment != null) ? this.segments.get(segment) : null;
		return (own != null) ? own : this.whole;
	}

	List<LtvModel> models() {
		List<LtvModel> models = new ArrayList<>(List.of(this.whole));
		models.addAll(this.segments.values());
		return models;
	}

}
