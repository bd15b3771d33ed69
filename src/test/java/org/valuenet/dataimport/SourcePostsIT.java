package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(ImportRoom.class)
class SourcePostsIT {

	private static final String HEADER = "postId,sourceId,postedAt,customerId,productId,topics,sentiment,text\n";

	private static final String DATED = "N-1,press,2026-05-04T02:00:00Z,C-1,,pricing;training,0.5,One\n";

	private static final String UNDATED = "N-2,reviews,,,P-1,,,\uFEFF Two\n";

	@Autowired
	ImportRoom.Press press;

	@BeforeEach
	void customerAndProduct() {
		TestGraph.clear();
		TestGraph.cypher("CREATE (:Customer {customerId: 'C-1'}), (:Product {productId: 'P-1'})", Map.of());
	}

	@Test
	void postsHangOnTheirSourceAndTheSecondTimeNothingIsNew() {
		assertThat(this.press.text("source-posts", HEADER + DATED + UNDATED).counts())
			.isEqualTo(new Counts(2, 0, 0, 0));
		assertThat(this.press.text("source-posts", HEADER + DATED + UNDATED).counts())
			.isEqualTo(new Counts(0, 2, 0, 0));
		assertThat(ImportRoom.count("(:Source {sourceId: 'press'})-[:POSTED]->(:Post {postId: 'N-1'})-[:MENTIONS]->"
				+ "(:Customer {customerId: 'C-1'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Post {postId: 'N-1', sentiment: 0.5, at: 1777860000000})-[:ABOUT]->(:Topic)"))
			.isEqualTo(2);
		assertThat(ImportRoom.count("(:Post {undatedId: 'N-2'})-[:MENTIONS]->(:Product {productId: 'P-1'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Post:TextDue)")).isEqualTo(2);
		assertThat(text("N-2")).as("a byte order mark inside a text is kept").isEqualTo("\uFEFF Two");
	}

	@Test
	void postAboutACustomerThatIsNotThereIsNotTaken() {
		this.press.text("source-posts", HEADER + DATED.replace("C-1", "C-9") + UNDATED);
		assertThat(ImportRoom.count("(:Post)")).isEqualTo(1);
		assertThat(ImportRoom.count("(:Post {postId: 'N-1'})")).isZero();
	}

	@Test
	void changedPostLosesWhatItsOldTextTold() {
		this.press.text("source-posts", HEADER + UNDATED);
		TestGraph.cypher("""
				MATCH (post:Post {postId: 'N-2'})
				REMOVE post:TextDue
				CREATE (post)-[:ABOUT {derivedBy: '1'}]->(:Topic {topicId: 'training'})
				""", Map.of());
		this.press.text("source-posts", HEADER + "N-2,reviews,2026-05-04T02:00:00Z,,P-1,,,Three\n");
		assertThat(ImportRoom.count("(:Post:TextDue {postId: 'N-2', text: 'Three'})")).isEqualTo(1);
		assertThat(ImportRoom.count("(p:Post) WHERE p.undatedId IS NOT NULL")).isZero();
		assertThat(ImportRoom.count("(:Post)-[:ABOUT]->()")).isZero();
	}

	private static String text(String postId) {
		List<Record> rows = TestGraph.cypher("MATCH (post:Post {postId: $id}) RETURN post.text AS text",
				Map.of("id", postId));
		return rows.get(0).get("text").asString();
	}

}
