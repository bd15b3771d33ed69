package org.valuenet.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Connection;
import org.valuenet.api.DatedPage;
import org.valuenet.graph.Graph;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who did what, for stewards. */
@Controller
class AuditController {

	private final Graph graph;

	private final Viewer viewer;

	AuditController(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	@QueryMapping
	Connection<AuditEntry> auditEntries(@Argument @Nullable Filter filter, @Argument @Nullable Instant from,
			@Argument @Nullable Instant to, @Argument @Nullable Integer first, @Argument @Nullable String after) {
		this.viewer.require(Role.STEWARD);
		Filter wanted = (filter != null) ? filter : new Filter(null, null, null, null);
		DatedPage page = DatedPage.of(first, after, "auditEntries", from, to);
		Map<String, @Nullable Object> parameters = page.parameters();
		parameters.remove("to");
		parameters.put("scope", this.viewer.scope().parameter());
		parameters.put("actor", wanted.actor());
		parameters.put("action", (wanted.action() != null) ? wanted.action().name() : null);
		parameters.put("subject", wanted.subject());
		parameters.put("key", wanted.key());
		List<Value> rows = this.graph.read("access/find-audit-entries", parameters)
			.stream()
			.map((row) -> row.get("row"))
			.toList();
		return Connection.of(page.page(), rows, AuditEntry::of,
				(row) -> DatedPage.place(row.get("at").asLong(), row.get("auditEntryId").asString()));
	}

	/** Which entries are asked for; null parts do not filter. */
	record Filter(@Nullable String actor, @Nullable AuditAction action, @Nullable String subject,
			@Nullable String key) {
	}

}
