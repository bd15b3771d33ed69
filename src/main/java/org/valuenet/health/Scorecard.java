package org.valuenet.health;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * How signals add up to health: each entry's weight and scale, and where the bands begin.
 * Saved and loaded whole.
 *
 * @param edition version of the rule; raised whenever a customer's number would move
 * @param healthyFrom lowest value of the band HEALTHY, 0 to 100
 * @param watchFrom lowest value of the band WATCH, 0 to 100
 */
@Node("Scorecard")
record Scorecard(@Id String scorecardId, @Version @Nullable Long revision, String name, int edition, double healthyFrom,
		double watchFrom,
		@Relationship(type = "WEIGHS", direction = Relationship.Direction.OUTGOING) List<ScorecardEntry> entries) {

	static final String STANDARD = "standard";

	@PersistenceCreator
	Scorecard {
		if (!(watchFrom >= 0 && watchFrom < healthyFrom && healthyFrom <= 100)) {
			throw new IllegalArgumentException("scorecard " + scorecardId + ": bands begin at " + watchFrom + " and "
					+ healthyFrom + "; they must rise within 0 to 100");
		}
		entries = entries.stream().sorted(Comparator.comparing(ScorecardEntry::measure)).toList();
	}

	/**
	 * The scorecard that a new graph begins with. Scales are round figures of the trade,
	 * not estimates: an online rate of 80 % or worse gives no points, half a year without
	 * an order none, and so on.
	 */
	static Scorecard standard() {
		return new Scorecard(STANDARD, null, "Standard health", 1, 70, 40, List.of(
				ScorecardEntry.of("criticalOnlineRate", 0.25, 0.80, 1.00),
				ScorecardEntry.of("mtbfHours", 0.20, 0, 2_000), ScorecardEntry.of("orderRecencyDays", 0.25, 180, 0),
				ScorecardEntry.of("orderValueTrend", 0.15, -0.50, 0.25), ScorecardEntry.of("sentiment", 0.15, -1, 1)));
	}

	List<String> measures() {
		return this.entries.stream().map(ScorecardEntry::measure).toList();
	}

	/** Parameters of the health queries. */
	List<Map<String, Object>> parameters() {
		return this.entries.stream()
			.map((entry) -> Map.<String, Object>of("measure", entry.measure(), "weight", entry.weight(), "worst",
					entry.worst(), "best", entry.best()))
			.toList();
	}

	/** The band of a value, as {@code write-health} sets it too. */
	String band(double value) {
		if (value >= this.healthyFrom) {
			return "HEALTHY";
		}
		return (value >= this.watchFrom) ? "WATCH" : "AT_RISK";
	}

}
