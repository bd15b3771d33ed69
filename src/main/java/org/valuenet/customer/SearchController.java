package org.valuenet.customer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Viewer;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds things by their names and keys, to begin looking from. */
@Controller
class SearchController {

	private final Graph graph;

	private final Viewer viewer;

	SearchController(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	@QueryMapping
	List<Neighbourhood.Node> search(@Argument String text, @Argument @Nullable Integer first) {
		Page page = Page.of(first, null, "search");
		String words = SearchText.of(text).query();
		return (words == null) ? List.of()
				: this.graph
					.read("customer/find-nodes-by-text",
							Map.of("scope", this.viewer.scope().parameter(), "text", words, "limit", page.first()))
					.stream()
					.map((row) -> Neighbourhood.Node.of(row.get("node")))
					.toList();
	}

}
