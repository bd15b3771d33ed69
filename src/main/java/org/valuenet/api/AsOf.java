package org.valuenet.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * The default {@code asOf}: the clock's instant, or the sample's reference instant while
 * the graph holds only the sample, so that its stories never age.
 */
@Component
public class AsOf {

	private final Graph graph;

	private final Clock clock;

	private volatile boolean realFacts;

	AsOf(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/** The instant that answers are for when a request names none. */
	public Instant current() {
		Instant sample = sampleInstant();
		return (sample != null) ? sample : this.clock.instant();
	}

	/** The given instant, or the default one. */
	public Instant orCurrent(@Nullable Instant asOf) {
		return (asOf != null) ? asOf : current();
	}

	boolean sampleOnly() {
		return sampleInstant() != null;
	}

	private @Nullable Instant sampleInstant() {
		if (this.realFacts) {
			return null;
		}
		Record sample = this.graph.read("api/find-sample", Map.of("scope", Map.of("all", true))).get(0);
		this.realFacts = sample.get("realFacts").asBoolean();
		return sample.get("asOf").isNull() ? null : Instant.ofEpochMilli(sample.get("asOf").asLong());
	}

}
