package org.valuenet.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a merge query writes, read off its text.
 *
 * @param relationships that it makes, by the labels of their ends
 * @param properties that it sets, each as label and name joined by a dot
 */
record MergeText(Set<Ends> relationships, Set<String> properties) {

	private static final Pattern NODE = Pattern.compile("\\((\\w+):(\\w+)");

	/**
	 * A variable that stands for others: {@code FOREACH (one IN CASE ... [other] ...}.
	 */
	private static final Pattern FOREACH = Pattern.compile("FOREACH \\((\\w+) IN ([^|]*)\\|");

	private static final Pattern NAMED = Pattern.compile("(\\w+) AS (\\w+)");

	private static final Pattern MADE = Pattern
		.compile("(?:MERGE|CREATE) \\((\\w+)\\)-\\[\\w*:(\\w+).*?]->\\((\\w+)\\)");

	private static final Pattern KEY = Pattern.compile("(?:MERGE|CREATE) \\((\\w+):(\\w+) \\{([^}]*)}");

	private static final Pattern SET = Pattern.compile("(\\w+)\\.(\\w+) =(?!~)");

	static MergeText of(String text) {
		Map<String, Set<String>> labels = labels(text);
		Set<String> properties = new HashSet<>();
		KEY.matcher(text).results().forEach((key) -> {
			for (String pair : key.group(3).split(",")) {
				properties.add(key.group(2) + "." + pair.split(":")[0].strip());
			}
		});
		SET.matcher(text)
			.results()
			.forEach((set) -> labels.getOrDefault(set.group(1), Set.of())
				.forEach((label) -> properties.add(label + "." + set.group(2))));
		Set<Ends> relationships = MADE.matcher(text)
			.results()
			.flatMap((made) -> labels.getOrDefault(made.group(1), Set.of())
				.stream()
				.flatMap((from) -> labels.getOrDefault(made.group(3), Set.of())
					.stream()
					.map((to) -> new Ends(from, made.group(2), to))))
			.collect(Collectors.toSet());
		return new MergeText(relationships, properties);
	}

	/** The labels that each variable may have. */
	private static Map<String, Set<String>> labels(String text) {
		Map<String, Set<String>> labels = new TreeMap<>();
		NODE.matcher(text).results().forEach((node) -> add(labels, node.group(1), Set.of(node.group(2))));
		NAMED.matcher(text)
			.results()
			.forEach((named) -> add(labels, named.group(2), labels.getOrDefault(named.group(1), Set.of())));
		FOREACH.matcher(text).results().forEach((each) -> {
			for (String word : each.group(2).split("\\W+")) {
				add(labels, each.group(1), labels.getOrDefault(word, Set.of()));
			}
		});
		return labels;
	}

	private static void add(Map<String, Set<String>> labels, String variable, Set<String> more) {
		if (!more.isEmpty()) {
			labels.computeIfAbsent(variable, (name) -> new TreeSet<>()).addAll(more);
		}
	}

	/** A kind of relationship, by the labels of its ends. */
	record Ends(String from, String type, String to) {

	}

}
