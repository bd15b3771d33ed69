package org.valuenet.graph;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphIT {

	@Test
	void schemaIsRecordedOnce() {
		assertThat(TestGraph.graph().read("graph/find-migrations", Map.of("scope", Map.of("all", true))))
			.extracting((row) -> row.get("name").asString())
			.contains("V001__keys.cypher")
			.doesNotHaveDuplicates();
	}

	@Test
	void scopeThatIsNotAllSeesNothing() {
		assertThat(TestGraph.graph().read("graph/find-migrations", Map.of("scope", Map.of("all", false)))).isEmpty();
	}

}
