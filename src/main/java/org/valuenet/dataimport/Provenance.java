package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;

import org.valuenet.access.Viewer;
import org.valuenet.graph.Graph;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** From a fact back to the row that wrote it, in GraphQL. */
@Controller
class Provenance {

	private final Graph graph;

	private final Viewer viewer;

	Provenance(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	@QueryMapping
	List<FactVersion> provenance(@Argument FactKind kind, @Argument String key) {
		return versions("dataimport/find-versions-of-fact#" + kind.option(),
				Map.of("scope", this.viewer.scope().parameter(), "key", key));
	}

	@QueryMapping
	List<FactVersion> linkProvenance(@Argument LinkKind kind, @Argument String from, @Argument String to) {
		return versions("dataimport/find-versions-of-link#" + kind.option(),
				Map.of("scope", this.viewer.scope().parameter(), "from", from, "to", to));
	}

	private List<FactVersion> versions(String query, Map<String, Object> parameters) {
		return this.graph.read(query, parameters).stream().map(FactVersion::of).toList();
	}

}
