package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.graph.TestGraph;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The labelled sets, unedited, show the totals of their READMEs in GraphQL. */
@ValuenetTest
class SentimentSetsIT {

	private static final Path DATA = Path.of("..", "shared", "data");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Feeds feeds;

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private Imports imports;

	@Autowired
	private Scoring scoring;

	@Autowired
	private AsOf asOf;

	@BeforeEach
	void emptyGraph() {
		assumeTrue(Files.isDirectory(DATA), "left out: the public data sets are not beside the project");
		TestGraph.clear();
	}

	@Test
	void tweetsAreThoseOfSixAirlinesAndThreeLabels() throws IOException {
		twice("sentiment-en-airline-tweets", "airline_tweets.csv", 14_640);
		this.scoring.rescoreDue(this.asOf.current());
		Response answer = ask("{ posts(source: \"twitter\", first: 1) { totalCount tones { tone posts } edges { node {"
				+ " at sentimentFrom } } } all: posts(first: 1) { totalCount }"
				+ " customers { edges { node { id posts(first: 1) { totalCount } } } } }");
		answer.path("posts.tones").matchesJson(tones(2_363, 3_099, 9_178));
		answer.path("all.totalCount").entity(Integer.class).isEqualTo(14_640);
		answer.path("posts.totalCount").valueIsNull();
		answer.path("posts.edges[0].node.at").entity(String.class).isEqualTo(newest());
		answer.path("customers.edges[*].node")
			.matchesJson("[{\"id\": \"American\", \"posts\": {\"totalCount\": 2759}},"
					+ " {\"id\": \"Delta\", \"posts\": {\"totalCount\": 2222}},"
					+ " {\"id\": \"Southwest\", \"posts\": {\"totalCount\": 2420}},"
					+ " {\"id\": \"US Airways\", \"posts\": {\"totalCount\": 2913}},"
					+ " {\"id\": \"United\", \"posts\": {\"totalCount\": 3822}},"
					+ " {\"id\": \"Virgin America\", \"posts\": {\"totalCount\": 504}}]");
		assertThat(ImportRoom.count("(:TextDue)")).isZero();
	}

	@Test
	void reviewsAreThoseOfNineCategoriesAndTwoLabels() throws IOException {
		twice("sentiment-zh-online-shopping", "online_shopping_9_cats_every3rd.csv", 17_598);
		Response answer = ask("{ posts(source: \"online-shopping-reviews\", first: 1) { tones { tone posts }"
				+ " edges { node { at text topics { id } topicsFrom } } } topics { edges { node { id postCount } } } }");
		answer.path("posts.tones").matchesJson(tones(8_913, 0, 8_685));
		answer.path("posts.edges[0].node.at").valueIsNull();
		assertThat(answer.path("topics.edges[*].node.postCount").entityList(Integer.class).get()).hasSize(9)
			.extracting(Integer::longValue)
			.satisfies((counts) -> assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(17_598));
		assertThat(ImportRoom.count("(p:Post) WHERE p.text STARTS WITH '\\uFEFF'")).isPositive();
	}

	/** The latest of the column's texts, which sort as times do, eight hours later. */
	private static String newest() throws IOException {
		String latest;
		try (Stream<String> lines = Files.lines(DATA.resolve("sentiment-en-airline-tweets/airline_tweets.csv"))) {
			latest = lines
				.flatMap((line) -> Pattern.compile("2015-02-\\d\\dT\\d\\d:\\d\\d:\\d\\d")
					.matcher(line)
					.results()
					.map(MatchResult::group))
				.max(String::compareTo)
				.orElseThrow();
		}
		return LocalDateTime.parse(latest).atOffset(ZoneOffset.ofHours(-8)).toInstant().toString();
	}

	private static String tones(int positive, int neutral, int negative) {
		return """
				[{"tone": "POSITIVE", "posts": %d}, {"tone": "NEUTRAL", "posts": %d},
				 {"tone": "NEGATIVE", "posts": %d}, {"tone": "UNRATED", "posts": 0}]""".formatted(positive, neutral,
				negative);
	}

	/** The second time nothing is new. */
	private void twice(String set, String file, long rows) throws IOException {
		assertThat(run(set, file)).isEqualTo(new Counts(rows, 0, 0, 0));
		assertThat(run(set, file)).isEqualTo(new Counts(0, rows, 0, 0));
	}

	private Counts run(String set, String file) throws IOException {
		try (InputStream stream = Files.newInputStream(DATA.resolve(set).resolve(file))) {
			return new ImportRoom.Press(this.feeds, this.jobs, this.imports).file(set, ImportFile.copied(file, stream))
				.counts();
		}
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
