package org.valuenet.sentiment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@ValuenetTest
class PostsIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("sentiment/posts.cypher", Map.of());
	}

	@Test
	void postsOfPeopleAndMentionsRunNewestFirstEachOnce() {
		Response answer = ask(Map.of("first", 2));
		answer.path("customers.edges[0].node.posts.totalCount").entity(Integer.class).isEqualTo(3);
		answer.path("customers.edges[0].node.posts.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("T-3", "T-2"));
		answer.path("customers.edges[0].node.posts.edges[0].node.contact").valueIsNull();
		answer.path("customers.edges[1].node.posts.totalCount").entity(Integer.class).isEqualTo(0);
		Response next = ask(Map.of("after",
				answer.path("customers.edges[0].node.posts.pageInfo.endCursor").entity(String.class).get()));
		next.path("customers.edges[0].node.posts.edges")
			.matchesJson("[{\"node\": {\"id\": \"T-1\", \"at\": \"1970-01-01T00:00:02Z\", \"source\": \"forum\","
					+ " \"text\": \"How?\", \"sentiment\": -0.5,"
					+ " \"topics\": [{\"id\": \"digital-twin\"}, {\"id\": \"edge-computing\"}],"
					+ " \"contact\": {\"id\": \"P-1\", \"role\": \"CTO\"}}}]");
	}

	private Response ask(Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service).documentName("posts").variables(variables).execute();
	}

}
