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
 * graph of the sample company.
 */
@ValuenetTest
class QueryContractIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");

	private static final Map<String, Object> PLACEHOLDERS = Map.of("MAP", Map.of("all", true), "INTEGER", 1, "FLOAT",
			1.0, "STRING", "", "BOOLEAN", true, "DATE", LocalDate.EPOCH);

	@BeforeAll
	static void sampleCovered(@Autowired SampleImport sample, @Autowired Scoring scoring, @Autowired AsOf asOf)
			throws IOException {
		TestGraph.clear();
		sample.importWhenEmpty();
		scoring.rescoreAll(asOf.current());
		// what a company without a fault and a full score cannot show
		TestGraph
			.cypher("CREATE (n:RejectedRow {column: '', value: '', code: '', message: '', ltvAbsence: ''}) DELETE n "
					+ "CREATE (s:Superseded {supersededFact: '', supersededIn: 0, supersededVersion: 0, "
					+ "supersededKind: '', rebuiltTypes: [''], parentTypes: [''], parentFacts: [''], "
					+ "parentOutgoing: [true], parentAt: [0], knownSince: '', confirmed: [0], confirmedKind: '', "
					+ "wish: ''}) DELETE s CREATE (r:RawRow {keptAt: 0}) DELETE r", Map.of());
	}

	@Test
	void pictureOfTheGraphIsWhatTheSampleShows() throws IOException {
		new GeneratedPage(Path.of("src", "docs", "graph.md")).is(new GraphPage().text());
	}

	static Stream<String> queries() throws IOException {
		return new QueryCatalogue().all().stream().map(Query::name);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("queries")
	void queryKeepsItsHeadersPromises(String name) throws IOException {
		Query query = new QueryCatalogue().named(name);
		ResultSummary summary;
		List<String> columns;
		try (Session session = TestGraph.driver().session()) {
			var result = session.run("EXPLAIN " + query.text(), placeholders(query));
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
			assertThat(operators(summary.plan())).as("plan").noneMatch((operator) -> operator.startsWith("Eager@"));
		}
		if (query.name().contains("/find-")) {
			assertThat(query.parameters()).as("scope of a find query").containsKey("scope");
		}
	}

	private static Set<String> used(Query query) {
		Set<String> names = new HashSet<>();
		Matcher matcher = PARAMETER.matcher(COMMENT.matcher(query.text()).replaceAll(""));
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
		return names;
	}

	private static Map<String, Object> placeholders(Query query) {
		Map<String, Object> values = new HashMap<>();
		query.parameters()
			.forEach((name, type) -> values.put(name, type.startsWith("LIST") ? List.of() : PLACEHOLDERS.get(type)));
		return values;
	}

	private static Set<String> operators(Plan plan) {
		Set<String> names = new HashSet<>(Set.of(plan.operatorType()));
		plan.children().forEach((child) -> names.addAll(operators(child)));
		return names;
	}

}
