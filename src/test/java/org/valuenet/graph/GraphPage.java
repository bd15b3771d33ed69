package org.valuenet.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The picture of the graph in {@code src/docs/graph.md}: labels, relationships and
 * properties as the scored sample company has them, and which feed fills which, as the
 * feeds and their merge queries say.
 */
final class GraphPage {

	private static final String PROPERTIES = """
			MATCH (n)
			UNWIND labels(n) AS label
			UNWIND keys(n) AS property
			RETURN label, property, collect(DISTINCT split(valueType(n[property]), ' NOT NULL')[0]) AS types
			ORDER BY label, property
			""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b)
			WITH DISTINCT labels(a) AS from, type(r) AS type, labels(b) AS to, keys(r) AS properties
			RETURN from, type, to, properties
			""";

	private static final Set<String> MARKS = Set.of("ScoringDue");

	private final Map<String, MergeText> merges = new TreeMap<>();

	GraphPage() throws IOException {
		QueryCatalogue queries = TestGraph.queries();
		try (Stream<Path> files = Files.list(Path.of("data-import", "feeds"))) {
			for (Path file : files.sorted().toList()) {
				String merge = YAMLMapper.shared().readTree(Files.readString(file)).get("merge").asString();
				this.merges.put(file.getFileName().toString().replace(".yaml", ""),
						MergeText.of(queries.named(merge + "#new").text()));
			}
		}
	}

	String text() {
		Map<MergeText.Ends, Set<String>> relationships = relationships();
		return """
				# The graph

				Made from the schema of the scored sample company and from the feeds. A property without a feed is derived: \
				a score, provenance (`recordedIn`, `sourceLine`, `rowHash`) or bookkeeping. A customer that supplies others \
				is a supplier too; each of its relationships stands where a feed makes it.

				```mermaid
				flowchart LR
				"""
				+ relationships.keySet()
					.stream()
					.map((ends) -> "  %s -- %s --> %s\n".formatted(ends.from(), ends.type(), ends.to()))
					.collect(Collectors.joining())
				+ """
						```

						## Relationships

						| from | relationship | to | properties | feeds |
						|---|---|---|---|---|
						""" + relationships.entrySet().stream().map(this::relationship).collect(Collectors.joining())
				+ "\n## Labels\n" + labels();
	}

	/** The kinds of relationships there are, and their properties. */
	private Map<MergeText.Ends, Set<String>> relationships() {
		Map<MergeText.Ends, Set<String>> relationships = new TreeMap<>(Comparator.comparing(MergeText.Ends::from)
			.thenComparing(MergeText.Ends::type)
			.thenComparing(MergeText.Ends::to));
		rows(RELATIONSHIPS).forEach(
				(row) -> kinds(row).forEach((ends) -> relationships.computeIfAbsent(ends, (kind) -> new TreeSet<>())
					.addAll(words(row.get("properties")))));
		return relationships;
	}

	/**
	 * The kinds that a relationship is of, where its ends have several labels: those that
	 * a feed makes, else all.
	 */
	private List<MergeText.Ends> kinds(Map<String, Object> row) {
		List<MergeText.Ends> kinds = words(row.get("from")).stream()
			.flatMap((from) -> words(row.get("to")).stream()
				.map((to) -> new MergeText.Ends(from, row.get("type").toString(), to)))
			.toList();
		List<MergeText.Ends> made = kinds.stream().filter((ends) -> !feeds(ends).isEmpty()).toList();
		return made.isEmpty() ? kinds : made;
	}

	private static List<String> words(Object list) {
		return ((List<?>) list).stream().map(String::valueOf).filter((word) -> !MARKS.contains(word)).toList();
	}

	private String relationship(Map.Entry<MergeText.Ends, Set<String>> row) {
		MergeText.Ends ends = row.getKey();
		return "| %s | %s | %s | %s | %s |\n".formatted(ends.from(), ends.type(), ends.to(),
				String.join(", ", row.getValue()), feeds(ends));
	}

	private String feeds(MergeText.Ends ends) {
		return feeds((merge) -> merge.relationships().contains(ends));
	}

	private String labels() {
		Map<String, List<Map<String, Object>>> byLabel = rows(PROPERTIES).stream()
			.filter((row) -> !MARKS.contains(row.get("label").toString()))
			.collect(Collectors.groupingBy((row) -> row.get("label").toString(), TreeMap::new, Collectors.toList()));
		StringBuilder text = new StringBuilder();
		byLabel.forEach((label, properties) -> {
			text.append("\n### ").append(label).append("\n\n| property | type | feeds |\n|---|---|---|\n");
			properties.forEach((row) -> {
				String property = label + "." + row.get("property");
				text.append("| %s | %s | %s |\n".formatted(row.get("property"), sorted(row.get("types")),
						feeds((merge) -> merge.properties().contains(property))));
			});
		});
		return text.toString();
	}

	private String feeds(Predicate<MergeText> fills) {
		return this.merges.entrySet()
			.stream()
			.filter((merge) -> fills.test(merge.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.joining(", "));
	}

	private static String sorted(Object values) {
		return ((List<?>) values).stream()
			.map(String::valueOf)
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.collect(Collectors.joining(", "));
	}

	private static List<Map<String, Object>> rows(String query) {
		return TestGraph.cypher(query, Map.of()).stream().map((row) -> row.asMap()).toList();
	}

}
