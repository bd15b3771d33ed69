package org.valuenet.trigger;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.access.SharedLook;
import org.valuenet.access.Viewer;
import org.valuenet.api.NotFoundException;
import org.valuenet.graph.Graph;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Firings as they are raised, in the order of their commits. Who goes on behind the last
 * one that it has received misses none and gets none twice. However many watch, the
 * database is asked once a beat whether there is a new one.
 */
@Component
class RaisedFirings {

	private static final Duration BEAT = Duration.ofSeconds(1);

	private static final int ROWS = 500;

	private final Graph graph;

	private final Viewer viewer;

	private final SharedLook<Long> newest;

	RaisedFirings(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
		this.newest = new SharedLook<>(BEAT, this::newest);
	}

	/**
	 * Firings of a rule behind another firing.
	 * @param ruleId null for every rule
	 * @param after key of the other firing; null for those that are raised from now on
	 * @throws NotFoundException if there is no such firing for who asks
	 */
	Flux<Firing> behind(@Nullable String ruleId, @Nullable String after) {
		AtomicLong place = new AtomicLong((after != null) ? number(after) : newest());
		return this.viewer.every(BEAT, () -> next(ruleId, place)).concatMapIterable((firings) -> firings, 1);
	}

	private long number(String firingId) {
		return this.graph
			.read("trigger/find-firing-number", Map.of("scope", this.viewer.scope().parameter(), "firingId", firingId))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("argument after: no firing has the key \"" + firingId
					+ "\"; leave it out, and see firings for what was raised before"))
			.get("raised")
			.asLong();
	}

	/**
	 * The number of the newest firing, whoever may see it: what a subscriber gets of it
	 * is for the subscriber's own scope to say.
	 */
	private long newest() {
		return this.graph.read("trigger/find-firing-counter", Map.of("scope", Scope.everything().parameter()))
			.stream()
			.findFirst()
			.map((row) -> row.get("raised").asLong())
			.orElse(0L);
	}

	private List<Firing> next(@Nullable String ruleId, AtomicLong place) {
		long newest = this.newest.get();
		if (newest <= place.get()) {
			return List.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("scope", this.viewer.scope().parameter());
		parameters.put("ruleId", ruleId);
		parameters.put("afterNumber", place.get());
		parameters.put("upToNumber", newest);
		parameters.put("limit", ROWS);
		List<Record> rows = this.graph.read("trigger/find-raised-firings", parameters);
		place.set((rows.size() < ROWS) ? newest : rows.get(ROWS - 1).get("raised").asLong());
		return rows.stream().map(Firing::of).toList();
	}

}
