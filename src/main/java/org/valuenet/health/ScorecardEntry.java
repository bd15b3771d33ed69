package org.valuenet.health;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.GeneratedValue;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One signal of a scorecard.
 *
 * @param measure name of the signal in the registry of measures
 * @param weight share of the score, above 0
 * @param worst value that gives no points, in the signal's unit
 * @param best value that gives all points; below {@code worst} where less is better
 */
@Node("ScorecardEntry")
record ScorecardEntry(@Id @GeneratedValue(GeneratedValue.UUIDGenerator.class) @Nullable UUID entryId, String measure,
		double weight, double worst, double best) {

	ScorecardEntry {
		if (!(weight > 0) || !(Math.abs(best - worst) > 0)) {
			throw new IllegalArgumentException("scorecard entry " + measure + ": weight " + weight + ", worst " + worst
					+ ", best " + best + "; the weight must be positive and the scale not empty");
		}
	}

	static ScorecardEntry of(String measure, double weight, double worst, double best) {
		return new ScorecardEntry(null, measure, weight, worst, best);
	}

}
