package org.valuenet.dataimport;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Facts recorded as they happen, in GraphQL. */
@Controller
class LiveFactController {

	private final LiveFacts live;

	private final Viewer viewer;

	LiveFactController(LiveFacts live, Viewer viewer) {
		this.live = live;
		this.viewer = viewer;
	}

	@MutationMapping
	RecordResult recordSignals(@Argument List<SignalInput> input, @Argument String idempotencyKey) {
		this.viewer.require(Role.IMPORTER);
		return this.live.signals(input, idempotencyKey);
	}

	@MutationMapping
	RecordResult recordFacts(@Argument String feed, @Argument List<String> columns,
			@Argument List<List<@Nullable String>> rows, @Argument String idempotencyKey) {
		this.viewer.require(Role.IMPORTER);
		return this.live.facts(feed, columns, rows, idempotencyKey);
	}

}
