package org.valuenet.health;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A customer's health.
 *
 * @param value 0 to 100, two decimals
 * @param confidence weight of the signals at hand times their coverage, 0 to 1
 * @param computed its contributions where they were computed with it, else null
 */
record HealthScore(String customerId, double value, String band, Instant asOf, double confidence, CardName scorecard,
		@Nullable List<Contribution> computed) {

	/** The scorecard and version that made a score. */
	record CardName(String id, String name, int version) {

		static CardName of(Scorecard scorecard) {
			return new CardName(scorecard.scorecardId(), scorecard.name(), scorecard.edition());
		}

	}

	/**
	 * What one signal gave.
	 *
	 * @param normalised place between worst (0) and best (1), null where the signal is
	 * absent
	 * @param points of the value, two decimals
	 */
	record Contribution(String measure, @Nullable Double normalised, double weight, double points) {

		private static Contribution of(Value row) {
			Value normalised = row.get("normalised");
			return new Contribution(row.get("measure").asString(), normalised.isNull() ? null : normalised.asDouble(),
					row.get("weight").asDouble(), row.get("points").asDouble());
		}

	}

	static List<Contribution> contributions(Record row) {
		return row.get("contributions").asList(Contribution::of);
	}

}
