package org.valuenet.scoring;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Audit;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.SourceKey;
import org.valuenet.graph.Graph;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Rescoring on demand. */
@Controller
class ScoringController {

	private static final int MOST = 250;

	private final Scoring scoring;

	private final AsOf asOf;

	private final Viewer viewer;

	private final Audit audit;

	private final Graph graph;

	ScoringController(Scoring scoring, AsOf asOf, Viewer viewer, Audit audit, Graph graph) {
		this.scoring = scoring;
		this.asOf = asOf;
		this.viewer = viewer;
		this.audit = audit;
		this.graph = graph;
	}

	@MutationMapping
	RescoreResult rescore(@Argument @Nullable List<String> customers) {
		this.viewer.require(Role.OPERATOR, Role.ANALYST, Role.STEWARD);
		if (customers != null && customers.size() > MOST) {
			throw new BadRequestException("argument customers: " + customers.size() + " keys are more than " + MOST
					+ "; name fewer, or leave the argument out to rescore all");
		}
		this.graph.inWrite((transaction) -> {
			this.audit.change(transaction, "rescore", (customers != null) ? customers : List.of());
			return true;
		});
		long began = System.nanoTime();
		Instant asOf = this.asOf.current();
		int scored = (customers != null)
				? this.scoring.rescore(customers.stream().map(SourceKey::canonical).toList(), asOf)
				: this.scoring.rescoreAll(asOf);
		return new RescoreResult(scored, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
	}

	record RescoreResult(int customers, long durationMs) {
	}

}
