package org.valuenet.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Scope;
import org.valuenet.access.Viewer;
import org.valuenet.api.Page;
import org.valuenet.api.SourceKey;
import org.valuenet.graph.Graph;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds things by their names and keys, to begin looking from. */
@Controller
class SearchController {

	/** Matches among which scope and kinds choose. */
	private static final int MOST_MATCHES = 10_000;

	private final Graph graph;

	private final Viewer viewer;

	SearchController(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	@QueryMapping
	List<Neighbourhood.Node> search(@Argument String text, @Argument @Nullable List<SearchKind> kinds,
			@Argument @Nullable Integer first) {
		Page page = Page.of(first, null, "search");
		String words = SearchText.of(text).query();
		if (words == null) {
			return List.of();
		}
		String key = SourceKey.canonical(text);
		Scope scope = this.viewer.scope();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("scope", scope.parameter());
		parameters.put("text", words);
		parameters.put("keys", Stream.of(key, SourceKey.folded(key)).distinct().toList());
		parameters.put("kinds", (kinds != null) ? kinds.stream().map(SearchKind::label).toList() : null);
		parameters.put("matchLimit", (scope.all() && kinds == null) ? page.first() : MOST_MATCHES);
		parameters.put("limit", page.first());
		return this.graph.read("customer/find-nodes-by-text", parameters)
			.stream()
			.map((row) -> Neighbourhood.Node.of(row.get("node")))
			.toList();
	}

}
