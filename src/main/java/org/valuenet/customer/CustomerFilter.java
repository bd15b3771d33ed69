package org.valuenet.customer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which customers are asked for; null parts do not filter. Holds the parts that the
 * health room adds to the schema's input, too: one query answers all of them.
 *
 * @param text words of the name or key
 * @param owner key of the rep who is responsible
 * @param stale whether no fact came in the last 48 hours
 * @param healthBand names of health bands
 * @param healthBelow bound of the health score, 0 to 100, itself left out
 */
record CustomerFilter(@Nullable String text, @Nullable String industry, @Nullable String segment,
		@Nullable String region, @Nullable String owner, @Nullable List<Grade> grade, @Nullable Boolean stale,
		@Nullable List<String> healthBand, @Nullable Double healthBelow) {

	static final CustomerFilter ALL = new CustomerFilter(null, null, null, null, null, null, null, null, null);

	boolean isAll() {
		return equals(ALL);
	}

	/** The index to start from: that of the part which usually leaves the fewest. */
	String lead() {
		if (words() != null) {
			return "text";
		}
		if (this.owner != null) {
			return "owner";
		}
		if (this.industry != null) {
			return "industry";
		}
		if (this.segment != null) {
			return "segment";
		}
		if (this.region != null) {
			return "region";
		}
		if (this.healthBand != null) {
			return "health-band";
		}
		return (this.grade != null) ? "grade" : "any";
	}

	/** Whether an instant decides who passes. */
	boolean isDated() {
		return this.owner != null || this.stale != null;
	}

	Map<String, @Nullable Object> parameters(Instant asOf) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("text", words());
		parameters.put("owner", this.owner);
		parameters.put("industry", this.industry);
		parameters.put("segment", this.segment);
		parameters.put("region", this.region);
		parameters.put("grade", (this.grade != null) ? this.grade.stream().map(Enum::name).toList() : null);
		parameters.put("stale", this.stale);
		parameters.put("healthBand", this.healthBand);
		parameters.put("healthBelow", this.healthBelow);
		parameters.put("asOf", asOf.toEpochMilli());
		return parameters;
	}

	private @Nullable String words() {
		return (this.text != null) ? SearchText.of(this.text).query() : null;
	}

}
