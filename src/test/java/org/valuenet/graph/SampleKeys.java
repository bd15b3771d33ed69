package org.valuenet.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Keys and other values that the graph of the sample company has. */
final class SampleKeys {

	private static final Map<String, List<String>> VALUES = new HashMap<>();

	private SampleKeys() {
	}

	/** A key that the pattern of a query leads to, with what stands at its other end. */
	static @Nullable String behind(String query, String name) {
		String pattern = TestGraph.queries().named(query).text().lines().findFirst().orElseThrow();
		Matcher property = Pattern.compile("\\((\\w*):\\w+ \\{(\\w+): \\$" + name + "}\\)").matcher(pattern);
		if (!property.find()) {
			return null;
		}
		String open = pattern.replaceAll("\\(\\w*(:\\w+) \\{\\w+: \\$(\\w+)}\\)", "($2Node$1)");
		return TestGraph
			.cypher(open + " WHERE " + (open.contains("[entity:") ? "entity" : name + "Node")
					+ ".recordedIn IS NOT NULL RETURN " + name + "Node." + property.group(2)
					+ " AS key ORDER BY elementId(" + open.replaceAll(".*?\\((\\w+Node):.*", "$1") + ") LIMIT 1",
					Map.of())
			.stream()
			.map((row) -> row.get("key").asString())
			.findFirst()
			.orElse("");
	}

	static String partOf(String batch) {
		return TestGraph
			.cypher("MATCH (n:Component {batch: $batch}) RETURN n.partNumber AS part LIMIT 1", Map.of("batch", batch))
			.get(0)
			.get("part")
			.asString();
	}

	/** Every text value of a property. */
	static List<String> of(String property) {
		return VALUES.computeIfAbsent(property,
				(name) -> TestGraph
					.cypher("MATCH (n) WHERE n[$name] IS NOT NULL RETURN DISTINCT n[$name] AS value ORDER BY value",
							Map.of("name", name))
					.stream()
					.map((row) -> row.get("value").asString())
					.toList());
	}

}
