package org.valuenet.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A find query asked for everything there is in the sample company, with no part of a
 * filter that leaves anything out.
 */
class WideQuestion {

	private static final Map<String, Object> EVERYTHING = Map.of("all", true, "customerIds", List.of(), "shared", true,
			"imports", true, "audit", true, "at", 0);

	private static final Map<String, Object> NOTHING = Map.of("all", false, "customerIds", List.of(), "shared", false,
			"imports", false, "audit", false, "at", 0);

	/** Questions about what the loaded sample does not have, such as unfinished work. */
	private static final Set<String> WITHOUT_AN_ANSWER = Set.of("commerce/find-rates-on-days",
			"dataimport/find-affected-customers#node", "dataimport/find-affected-customers#relationship",
			"dataimport/find-closing-row#node-REFERRED", "dataimport/find-closing-row#node-SUBSIDIARY_OF",
			"dataimport/find-closing-row#node-SUPPLIES", "dataimport/find-closing-row#relationship-REFERRED",
			"dataimport/find-closing-row#relationship-SUBSIDIARY_OF",
			"dataimport/find-closing-row#relationship-SUPPLIES", "dataimport/find-confirmations",
			"dataimport/find-dated-operators", "dataimport/find-facts-of-job#node",
			"dataimport/find-facts-of-job#relationship", "dataimport/find-newest-superseded#node",
			"dataimport/find-newest-superseded#relationship", "dataimport/find-parents", "dataimport/find-raw-rows",
			"dataimport/find-superseded-of-job", "dataimport/find-undated-operators", "dataimport/find-waiting-jobs",
			"dataimport/find-waiting-rows", "dataimport/find-excessive-refunds", "dataimport/find-foreign-payments",
			"dataimport/find-held-lines", "dataimport/find-recorded#node", "dataimport/find-recorded#relationship",
			"dataimport/find-rejected-rows", "dataimport/find-versions-of-fact#family", "dataimport/find-sample-state",
			"dataimport/find-unfinished-job", "scoring/find-due");

	private static final Pattern LOOKED_UP = Pattern.compile("\\{(\\w+): (?:wanted|\\$keys)");

	private static final Map<String, String> KEYS = Map.of("requestIds", "serviceRequestId", "eventIds",
			"supplyEventId", "modelIds", "modelId");

	private final long asOf;

	WideQuestion(long asOf) {
		this.asOf = asOf;
	}

	/** Whether a find query says anything to who may see everything. */
	boolean isAnsweredToAll(Query query) {
		return isAnswered(query, EVERYTHING);
	}

	/** Whether a find query says anything to who may see nothing. */
	boolean isAnsweredToNobody(Query query) {
		return isAnswered(query, NOTHING);
	}

	/** Whether the sample has what the query asks for. */
	static boolean hasAnAnswer(Query query) {
		return !WITHOUT_AN_ANSWER.contains(query.name());
	}

	/** What the question asks with; its answer is planned once for these. */
	Map<String, @Nullable Object> parameters(Query query) {
		return parameters(query, EVERYTHING);
	}

	private Map<String, @Nullable Object> parameters(Query query, Map<String, Object> scope) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		query.parameters().forEach((name, type) -> parameters.put(name, wide(query.name(), name, type)));
		parameters.put("scope", scope);
		return parameters;
	}

	private boolean isAnswered(Query query, Map<String, Object> scope) {
		return TestGraph.cypher(query.text(), parameters(query, scope))
			.stream()
			.map(Record::asMap)
			.anyMatch((row) -> row.values().stream().anyMatch(WideQuestion::says));
	}

	private static boolean says(@Nullable Object value) {
		return value instanceof Collection<?> many ? !many.isEmpty()
				: value != null && !Boolean.FALSE.equals(value) && !Long.valueOf(0).equals(value);
	}

	/** A value that leaves nothing out; a filter only where the query is led by it. */
	private @Nullable Object wide(String query, String name, String type) {
		return switch (type) {
			case "MAP" -> Map.of("SUBSIDIARY_OF", 1.0, "SUPPLIES", 1.0, "REFERRED", 1.0);
			case "LIST<STRING>" -> list(query, name);
			case "LIST<MAP>" -> name.equals("frontier") ? frontier() : List.of();
			case "DATE" -> Set.of("from", "fromDay").contains(name) ? LocalDate.EPOCH : LocalDate.of(9999, 12, 31);
			case "BOOLEAN" -> Set.of("late", "stale").contains(name) ? null : true;
			case "FLOAT" -> name.equals("healthBelow") ? null : 1_000.0;
			case "INTEGER" -> number(name);
			case "ANY" -> query.contains("#name") || query.contains("-name") ? place(query)
					: query.endsWith("-asc") ? Long.MIN_VALUE : Long.MAX_VALUE;
			default -> text(query, name);
		};
	}

	private @Nullable Long number(String name) {
		return switch (name) {
			case "asOf" -> this.asOf;
			case "firedAfter" -> null;
			case "from", "afterLine", "afterNumber", "chunk" -> 0L;
			case "limit", "countLimit", "signalLimit", "matchLimit" -> 10_000L;
			default -> Long.MAX_VALUE;
		};
	}

	private static @Nullable Object list(String query, String name) {
		return switch (name) {
			case "kinds", "statuses" -> null;
			case "grade" -> query.contains("#grade") ? List.of("A", "B", "C") : null;
			case "healthBand" -> query.contains("#health-band") ? List.of("HEALTHY", "WATCH", "AT_RISK") : null;
			case "states" -> List.of("ON_TIME", "LATE", "OPEN");
			case "facts" -> List.of();
			case "keys" -> keysFor(query);
			default -> SampleKeys.of(KEYS.getOrDefault(name, name.substring(0, name.length() - 1)));
		};
	}

	/** Every key of the property that a query looks keys up in, by this pattern. */
	private static List<String> keysFor(String query) {
		Matcher property = LOOKED_UP.matcher(TestGraph.queries().named(query).text());
		return property.find() ? SampleKeys.of(property.group(1)) : List.of();
	}

	private static @Nullable Object text(String query, String name) {
		return switch (name) {
			case "quoteCurrency" -> "CNY";
			case "afterId", "after", "afterKind", "version" -> "";
			case "beforeId", "undatedBeforeId" -> "\uffff";
			case "valueId", "noneId" -> place(query);
			case "key" -> query.contains("by-alias") ? SampleKeys.of("aliasId").get(0) : SampleKeys.behind(query, name);
			case "from", "to" -> SampleKeys.behind(query, name);
			case "ruleId", "ownerId", "actor", "action", "subject" -> null;
			case "stage" -> query.endsWith("any") ? null : "Won";
			case "text" -> query.contains("text") ? "C*" : null;
			case "owner" -> query.contains("#owner") ? "R-1" : null;
			case "segment", "industry", "region" -> query.contains("#" + name) ? SampleKeys.of(name).get(0) : null;
			case "topicId", "sourceId" ->
				query.contains("#" + name.replace("Id", "")) ? SampleKeys.of(name).get(0) : null;
			case "batch" -> query.endsWith("one") ? SampleKeys.of(name).get(0) : null;
			case "partNumber" -> SampleKeys.partOf(SampleKeys.of("batch").get(0));
			case "currency" -> "USD";
			default -> SampleKeys.of(name).stream().findFirst().orElse("");
		};
	}

	private static String place(String query) {
		return query.endsWith("-asc") ? "" : "\uffff";
	}

	private static List<Map<String, Object>> frontier() {
		return TestGraph
			.cypher("MATCH (n:Customer) RETURN elementId(n) AS element ORDER BY n.customerId LIMIT 20", Map.of())
			.stream()
			.<Map<String, Object>>map(
					(row) -> Map.of("root", "C", "element", row.get("element").asString(), "weight", 1.0))
			.toList();
	}

}
