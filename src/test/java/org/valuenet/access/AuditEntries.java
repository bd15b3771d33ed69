package org.valuenet.access;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** What a steward reads in the audit. */
public final class AuditEntries {

	private static final String QUESTION = "query($filter: AuditFilter) { auditEntries(filter: $filter) {"
			+ " edges { node { actor action subject keys } } } }";

	private AuditEntries() {
	}

	/** The entries that pass a filter, newest first, each as one text. */
	public static List<String> of(ExecutionGraphQlService service, Map<String, Object> filter) {
		return SignedIn.as(Role.STEWARD, null,
				() -> ExecutionGraphQlServiceTester.create(service)
					.document(QUESTION)
					.variable("filter", filter)
					.execute()
					.path("auditEntries.edges[*].node")
					.entityList(Object.class)
					.get()
					.stream()
					.map(String::valueOf)
					.toList());
	}

}
