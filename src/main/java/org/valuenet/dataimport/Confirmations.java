package org.valuenet.dataimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Which facts later jobs found as they are, and the chunk that did so first. */
final class Confirmations {

	private final Map<Long, By> first = new HashMap<>();

	Confirmations(List<Record> chunks) {
		for (Record chunk : chunks) {
			By by = new By(chunk.get("chunk").asLong(), chunk.get("recordedAt").asLong());
			chunk.get("confirmed")
				.asList((number) -> number.asLong())
				.forEach((number) -> this.first.putIfAbsent(number, by));
		}
	}

	@Nullable By of(String fact) {
		return this.first.get(FactNumber.of(fact));
	}

	/** The chunk that confirmed a fact, and when. */
	record By(long chunk, long recordedAt) {
	}

}
