package org.valuenet.scoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The default instant, on the one Neo4j of the test run, a second into a day. */
@TestConfiguration(proxyBeanMethods = false)
@Import(AsOf.class)
class ScoringRoom {

	static final Instant NEW_DAY = Instant.parse("2026-07-01T00:00:01Z");

	@Bean
	Graph graph() {
		return TestGraph.graph();
	}

	@Bean
	Clock clock() {
		return Clock.fixed(NEW_DAY, ZoneOffset.UTC);
	}

}
