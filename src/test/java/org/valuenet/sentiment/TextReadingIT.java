package org.valuenet.sentiment;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text tells is kept apart from what the source told, and read once a version. */
@ValuenetTest
class TextReadingIT {

	private static final Instant AS_OF = Instant.parse("2026-06-30T08:00:00Z");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Scoring scoring;

	@Autowired
	private PostTexts texts;

	@BeforeEach
	void graph() {
		Fixture.load("sentiment/texts.cypher", Map.of("at", AS_OF.toEpochMilli() - 1));
	}

	@Test
	void textTellsOnlyWhatTheSourceDidNot() {
		this.scoring.rescoreDue(AS_OF);
		Response answer = ExecutionGraphQlServiceTester.create(this.service).documentName("all-posts").execute();
		answer.path("posts.edges[*].node")
			.matchesJson("["
					+ "{\"id\": \"T-5\", \"at\": \"2026-06-30T07:59:59.999Z\", \"sentiment\": null, \"sentimentFrom\": null,"
					+ " \"topics\": [], \"topicsFrom\": null},"
					+ "{\"id\": \"T-3\", \"at\": \"2026-06-30T07:59:59.999Z\", \"sentiment\": -0.5,"
					+ " \"sentimentFrom\": \"TEXT\", \"topics\": [{\"id\": \"pricing\"}], \"topicsFrom\": \"SOURCE\"},"
					+ "{\"id\": \"T-2\", \"at\": \"2026-06-30T07:59:59.999Z\", \"sentiment\": 0.25,"
					+ " \"sentimentFrom\": \"SOURCE\", \"topics\": [{\"id\": \"edge-computing\"}], \"topicsFrom\": \"TEXT\"},"
					+ "{\"id\": \"T-1\", \"at\": \"2026-06-30T07:59:59.999Z\", \"sentiment\": 0.5,"
					+ " \"sentimentFrom\": \"TEXT\", \"topics\": [{\"id\": \"digital-twin\"}], \"topicsFrom\": \"TEXT\"},"
					+ "{\"id\": \"T-4\", \"at\": null, \"sentiment\": 0.5,"
					+ " \"sentimentFrom\": \"TEXT\", \"topics\": [], \"topicsFrom\": null}]");
		answer.path("posts.tones")
			.matchesJson("[{\"tone\": \"POSITIVE\", \"posts\": 2}, {\"tone\": \"NEUTRAL\", \"posts\": 1},"
					+ " {\"tone\": \"NEGATIVE\", \"posts\": 1}, {\"tone\": \"UNRATED\", \"posts\": 1}]");
		answer.path("posts.totalCount").entity(Integer.class).isEqualTo(5);
	}

	@Test
	void measureTakesTheTextWhereTheSourceIsSilent() {
		this.scoring.rescoreDue(AS_OF);
		Response answer = ask("{ customers { edges { node { measures(asOf: \"2026-06-30T08:00:00Z\")"
				+ " { name value observations coverage } } } } }");
		// T-1 0.5, T-2 0.25, T-3 -0.5; T-5 sounds like nothing; T-4 has no time
		answer.path("customers.edges[0].node.measures[?(@.name == 'sentiment')]")
			.matchesJson(
					"[{\"name\": \"sentiment\", \"value\": 0.083333333, \"observations\": 3, \"coverage\": 0.75}]");
	}

	@Test
	void textIsReadOnceUntilItChangesOrAnotherVersionReadIt() {
		this.scoring.rescoreDue(AS_OF);
		assertThat(waiting()).isEmpty();
		TestGraph.cypher("MATCH (p:Post {postId: 'T-4'}) SET p.text = 'broken', p:TextDue", Map.of());
		TestGraph.cypher("MATCH (p:Post {postId: 'T-1'}) SET p.textVersion = 'older'", Map.of());
		assertThat(waiting()).containsExactly("T-1", "T-4");
		int read = TestGraph.graph()
			.inWrite((transaction) -> this.texts.read(transaction, "sentiment/find-unread-posts", Map.of("limit", 10)));
		assertThat(read).isEqualTo(2);
		assertThat(TestGraph.cypher("MATCH (p:Post {postId: 'T-4'}) RETURN p.textSentiment AS value", Map.of()))
			.extracting((row) -> row.get("value").asDouble())
			.containsExactly(-0.5);
		assertThat(TestGraph.cypher(
				"MATCH (:Post {postId: 'T-1'})-[about:ABOUT]->(t) RETURN t.topicId AS id, about.derivedBy AS version",
				Map.of()))
			.extracting((row) -> row.get("version").asString())
			.containsExactly(this.texts.version());
	}

	/** A review about no customer waits, and nobody is due; later it names one. */
	@Test
	void textOfAPostAboutNobodyIsReadThoughNobodyIsDue() {
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
		assertThat(this.scoring.rescoreDue(AS_OF)).isZero();
		assertThat(waiting()).isEmpty();
		TestGraph.cypher("MATCH (p:Post {postId: 'T-4'}), (c:Customer {customerId: 'C-1'}) SET p.at = $at, c:ScoringDue"
				+ " CREATE (p)-[:MENTIONS]->(c)", Map.of("at", AS_OF.toEpochMilli() - 2));
		this.scoring.rescoreDue(AS_OF);
		// 0.5, 0.25, -0.5 and now 0.5
		ask("{ customer(id: \"C-1\") { measures(asOf: \"2026-06-30T08:00:00Z\") { name value observations } } }")
			.path("customer.measures[?(@.name == 'sentiment')]")
			.matchesJson("[{\"name\": \"sentiment\", \"value\": 0.1875, \"observations\": 4}]");
	}

	@Test
	void scoreOfOneCustomerReadsItsPostsOnly() {
		this.scoring.rescore(List.of("C-1"), AS_OF);
		assertThat(TestGraph.cypher("MATCH (p:TextDue) RETURN p.postId AS id", Map.of()))
			.extracting((row) -> row.get("id").asString())
			.containsExactly("T-4");
	}

	@Test
	void postsAreFilteredByTopicAndSourceAndTime() {
		this.scoring.rescoreDue(AS_OF);
		Response answer = ask("""
				{ topic: posts(topic: "edge-computing") { totalCount edges { node { id } } }
				  source: posts(source: "press") { totalCount edges { node { id } } }
				  none: posts(from: "2026-06-30T08:00:00Z") { totalCount edges { node { id } } }
				  topics { edges { node { id postCount } } } }
				""");
		answer.path("topic").matchesJson("{\"totalCount\": 1, \"edges\": [{\"node\": {\"id\": \"T-2\"}}]}");
		answer.path("source").matchesJson("{\"totalCount\": 1, \"edges\": [{\"node\": {\"id\": \"T-4\"}}]}");
		answer.path("none").matchesJson("{\"totalCount\": 0, \"edges\": []}");
		answer.path("topics.edges[*].node")
			.matchesJson(
					"[{\"id\": \"digital-twin\", \"postCount\": 1}, {\"id\": \"edge-computing\", \"postCount\": 1},"
							+ " {\"id\": \"pricing\", \"postCount\": 1}]");
	}

	@Test
	void pageGoesOnFromDatedToUndatedPosts() {
		Response first = ask("{ posts(first: 4) { pageInfo { hasNextPage endCursor } } }");
		first.path("posts.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		Response next = ask(
				"{ posts(first: 1, after: \"" + first.path("posts.pageInfo.endCursor").entity(String.class).get()
						+ "\") { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }");
		next.path("posts.edges[*].node.id").entityList(String.class).containsExactly("T-4");
		next.path("posts.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
		ask("{ posts(after: \"" + next.path("posts.pageInfo.endCursor").entity(String.class).get()
				+ "\") { edges { node { id } } } }")
			.path("posts.edges")
			.matchesJson("[]");
	}

	private List<String> waiting() {
		List<Record> rows = TestGraph.graph()
			.read("sentiment/find-unread-posts",
					Map.of("scope", Map.of("all", true), "version", this.texts.version(), "limit", 10));
		return rows.stream().map((row) -> row.get("postId").asString()).toList();
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
