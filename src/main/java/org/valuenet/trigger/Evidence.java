package org.valuenet.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A measure or fact behind a firing, in a sentence. */
record Evidence(String kind, String id, Instant at, String summary) {

	private static final int QUOTED = 120;

	static Evidence of(Record row) {
		String kind = row.get("kind").asString();
		Instant at = Instant.ofEpochMilli(row.get("at").asLong());
		Value detail = row.get("detail");
		return new Evidence(kind, row.get("id").asString(), at, switch (kind) {
			case "Measure" ->
				String.format(Locale.ROOT, "MTBF of 90 days is %.1f h, %+.1f %% against the 90 days before",
						detail.get("mtbfHours").asDouble(), 100 * detail.get("mtbfChange").asDouble());
			case "Post" -> detail.get("role").asString() + " on " + detail.get("topicId").asString() + ": "
					+ quoted(detail.get("text").asString(""));
			default -> "Unplanned outage of " + detail.get("deviceId").asString() + lasting(at, detail.get("endedAt"))
					+ (detail.get("cause").isNull() ? "" : ": " + detail.get("cause").asString());
		});
	}

	private static String quoted(String text) {
		return (text.length() > QUOTED)
				? text.substring(0, text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length()))))
						+ "…"
				: text;
	}

	private static String lasting(Instant from, Value until) {
		return until.isNull() ? ""
				: " for " + Duration.between(from, Instant.ofEpochMilli(until.asLong())).toMinutes() + " min";
	}

}
