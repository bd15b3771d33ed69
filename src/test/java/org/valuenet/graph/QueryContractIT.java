package org.valuenet.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.valuenet.GeneratedPage;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.dataimport.SampleImport;
import org.valuenet.scoring.Scoring;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every Cypher file keeps its header's promises, as the database sees it, against the
 * graph of the sample company; and each find query answers who may see all, and says
 * nothing to who may see nothing. A query without its scope fails here.
 */
@ValuenetTest
class QueryContractIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern MADE = Pattern.compile("(?:MERGE|CREATE) \\(\\w*:(\\w+)");

	private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");

	private static final Map<String, Object> PLACEHOLDERS = Map.of("MAP", Map.of("all", true), "INTEGER", 1, "FLOAT",
			1.0, "STRING", "", "BOOLEAN", true, "DATE", LocalDate.EPOCH);

	private static WideQuestion wide;

	@BeforeAll
	static void sampleCovered(@Autowired SampleImport sample, @Autowired Scoring scoring, @Autowired AsOf asOf)
			throws IOException {
		TestGraph.clear();
		sample.importWhenEmpty();
		scoring.rescoreAll(asOf.current());
		// what a company without a fault and a full score cannot show
		TestGraph.cypher("CREATE (n:RejectedRow {column: '', value: '', code: '', message: '', ltvAbsence: ''}),"
				+ " (c:AuditChain {chainId: '', sequence: 0, hash: ''}), (e:AuditEntry {auditEntryId: '', at: 0,"
				+ " actor: '', action: '', subject: '', keys: [], hash: ''}), (s:Superseded {supersededFact: '',"
				+ " supersededIn: 0, supersededVersion: 0, supersededKind: '', rebuiltTypes: [''],"
				+ " parentTypes: [''], parentFacts: [''], parentOutgoing: [true], parentAt: [0], knownSince: '',"
				+ " confirmed: [0], confirmedKind: '', wish: ''}), (r:RawRow {keptAt: 0}) DELETE n, c, e, s, r",
				Map.of());
		wide = new WideQuestion(asOf.current().toEpochMilli());
	}

	@Test
	void pictureOfTheGraphIsWhatTheSampleShows() throws IOException {
		// the test's log-in imported the sample, which is otherwise nobody's change
		TestGraph.cypher("MATCH (n:AuditChain|AuditEntry) DELETE n", Map.of());
		new GeneratedPage(Path.of("src", "docs", "graph.md")).is(new GraphPage().text());
	}

	static Stream<String> queries() {
		return TestGraph.queries()
			.all()
			.stream()
			.map(Query::name)
			// each way to begin in one order, and each order with one way to begin
			.filter((name) -> !name.contains("find-customers-where#") || name.contains("#any-")
					|| name.endsWith("-name-asc"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("queries")
	void queryKeepsItsHeadersPromises(String name) {
		Query query = TestGraph.queries().named(name);
		ResultSummary summary;
		List<String> columns;
		try (Session session = TestGraph.driver().session()) {
			var result = session.run("EXPLAIN " + query.text(), parameters(query));
			columns = result.keys();
			summary = result.consume();
		}
		assertThat(columns).as("columns").containsExactlyElementsOf(query.columns().keySet());
		assertThat(used(query)).as("parameters").isEqualTo(query.parameters().keySet());
		assertThat(summary.gqlStatusObjects())
			.filteredOn((status) -> !status.gqlStatus().startsWith("00") && !status.gqlStatus().startsWith("02"))
			.extracting((status) -> status.statusDescription())
			.as("notifications of the database")
			.isEmpty();
		assertThat(summary.queryType() == QueryType.READ_ONLY).as("reads only").isEqualTo(query.reads());
		if (query.name().contains("/merge-")) {
			assertThat(holdsRowsBack(summary.plan())).as("an eager operator in " + outline(summary.plan())).isFalse();
			if (query.fact() != null) {
				assertThat(MADE.matcher(query.text()).results().map((made) -> made.group(1)))
					.as("nodes that a row makes")
					.containsExactly(query.fact());
				assertThat(query.text().split("OPTIONAL MATCH", -1)).as("what a row may name in vain")
					.hasSize(1 + query.rowNames().optional().size());
			}
		}
		if (query.name().contains("/find-")) {
			assertThat(query.text()).as("scope of a find query").contains("$scope.");
		}
	}

	@Test
	void queriesThatArePlannedAheadExist(@Autowired Scoring scoring) {
		assertThat(Stream.concat(scoring.queries().stream(), scoring.queriesBehindWrites().stream())).isNotEmpty()
			.allSatisfy((name) -> assertThat(TestGraph.queries().named(name)).isNotNull());
	}

	static Stream<String> finds() {
		return queries().filter((name) -> name.contains("/find-"))
			// one order and one kind stand for all: the scope is not in the slots
			.filter((name) -> !name.contains("find-customers-where#") || name.endsWith("-name-asc"))
			.filter((name) -> !name.contains("find-known-facts#") || name.endsWith("#Order"))
			.filter((name) -> !name.contains("find-known-keys#") || name.endsWith("#order"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("finds")
	void queryAnswersWhoMaySeeAllAndNobodyElse(String name) {
		Query query = TestGraph.queries().named(name);
		TestGraph.cypher("MERGE (:AuditChain {chainId: 'A', sequence: 0, hash: ''}) MERGE (:AuditEntry"
				+ " {auditEntryId: 'A:0', at: 0, actor: 'a', action: 'READ', subject: 's', keys: [], hash: ''})",
				Map.of());
		assertThat(wide.isAnsweredToNobody(query)).as("something to who may see nothing").isFalse();
		assertThat(wide.isAnsweredToAll(query)).as("something to who may see everything")
			.isEqualTo(WideQuestion.hasAnAnswer(query));
	}

	private static Set<String> used(Query query) {
		Set<String> names = new HashSet<>();
		Matcher matcher = PARAMETER.matcher(COMMENT.matcher(query.text()).replaceAll(""));
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
		return names;
	}

	/**
	 * Those of the answer, where there is one: a plan is kept for the types of its
	 * parameters.
	 */
	private static Map<String, @Nullable Object> parameters(Query query) {
		if (query.name().contains("/find-")) {
			return wide.parameters(query);
		}
		Map<String, @Nullable Object> values = new HashMap<>();
		query.parameters()
			.forEach((name, type) -> values.put(name, type.startsWith("LIST") ? List.of() : PLACEHOLDERS.get(type)));
		return values;
	}

	/**
	 * Whether the plan is eager; behind an aggregation without groups that is one row,
	 * and does no harm.
	 */
	private static boolean holdsRowsBack(Plan plan) {
		return (plan.operatorType().startsWith("Eager@") && !isOneRow(plan.children().get(0)))
				|| plan.children().stream().anyMatch(QueryContractIT::holdsRowsBack);
	}

	private static boolean isOneRow(Plan plan) {
		String operator = plan.operatorType();
		if (operator.startsWith("Eager@") || operator.startsWith("Foreach@")) {
			return isOneRow(plan.children().get(0));
		}
		return operator.startsWith("EagerAggregation@")
				&& plan.arguments().get("Details").asString().startsWith("collect(");
	}

	private static String outline(Plan plan) {
		return plan.operatorType() + plan.children().stream().map(QueryContractIT::outline).toList();
	}

}
