package org.valuenet.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A Cypher file as written: header, slots and body.
 *
 * @param fact label of the one node that each row writes, null where the header has none
 * @param slots per dimension the options, and per option what each slot becomes
 */
record QueryFile(String name, String purpose, Map<String, String> parameters, Map<String, String> columns,
		@Nullable String fact, Map<String, Map<String, Map<String, String>>> slots, String body) {

	private static final Pattern SLOT = Pattern.compile("// Slot (\\w+) ([\\w-]+):(.*)");

	private static final Pattern HEADING = Pattern.compile("// (Purpose|Params|Returns|Fact):(.*)");

	static QueryFile parse(String name, String source) {
		Map<String, String> header = new LinkedHashMap<>();
		Map<String, Map<String, Map<String, String>>> slots = new LinkedHashMap<>();
		List<String> body = new ArrayList<>();
		String heading = "";
		for (String line : source.lines().toList()) {
			Matcher slot = SLOT.matcher(line);
			Matcher started = HEADING.matcher(line);
			if (!body.isEmpty() || !line.startsWith("//")) {
				body.add(line);
			}
			else if (slot.matches()) {
				slots.computeIfAbsent(slot.group(1), (dimension) -> new LinkedHashMap<>())
					.put(slot.group(2), assignments(slot.group(3)));
			}
			else if (started.matches()) {
				heading = started.group(1);
				header.put(heading, started.group(2).strip());
			}
			else {
				header.merge(heading, line.substring(2).strip(), (before, more) -> before + " " + more);
			}
		}
		for (String required : List.of("Purpose", "Params", "Returns")) {
			if (!header.containsKey(required)) {
				throw new IllegalStateException("cypher/" + name + ".cypher: header line \"// " + required
						+ ":\" is missing; state it above the query");
			}
		}
		return new QueryFile(name, header.getOrDefault("Purpose", ""), typed(header.getOrDefault("Params", "")),
				typed(header.getOrDefault("Returns", "")), header.get("Fact"), slots, String.join("\n", body).strip());
	}

	private static Map<String, String> assignments(String text) {
		return Pattern.compile(" \\| ")
			.splitAsStream(text.strip())
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0].strip(), (pair) -> pair[1].strip()));
	}

	private static Map<String, String> typed(String text) {
		Map<String, String> types = new LinkedHashMap<>();
		if (!text.equals("none")) {
			for (String item : text.split(",(?![^<]*>)", -1)) {
				String[] words = item.strip().split("\\s+", 2);
				types.put(words[0], (words.length > 1) ? words[1] : "");
			}
		}
		return types;
	}

	/** The queries of this file, one for each expansion. */
	List<Query> queries() {
		List<Query> queries = new ArrayList<>();
		expansions().forEach((suffix, text) -> {
			RowNames names = RowNames.of(this.parameters, text);
			queries.add(new Query(this.name + suffix, this.purpose, this.parameters, this.columns, this.fact, names,
					names.positioned(text)));
		});
		return queries;
	}

	/** Every expansion, by name: one option of each dimension, in the header's order. */
	Map<String, String> expansions() {
		Map<String, String> texts = Map.of("", this.body);
		for (Map<String, Map<String, String>> options : this.slots.values()) {
			Map<String, String> next = new LinkedHashMap<>();
			texts.forEach((suffix, text) -> options.forEach((option, values) -> next
				.put(suffix + (suffix.isEmpty() ? "#" : "-") + option, filled(text, values))));
			texts = next;
		}
		return texts;
	}

	private static String filled(String text, Map<String, String> values) {
		String result = text;
		for (Map.Entry<String, String> value : values.entrySet()) {
			result = result.replace("{{" + value.getKey() + "}}", value.getValue());
		}
		return result;
	}

}
