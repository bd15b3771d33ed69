package org.valuenet.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a merge query writes, read off its text.
 *
 * @param types of the relationships that it makes
 * @param properties that it sets, each as label and name joined by a dot
 */
record MergeText(Set<String> types, Set<String> properties) {

	private static final Pattern NODE = Pattern.compile("\\((\\w+):(\\w+)");

	private static final Pattern MADE = Pattern.compile("(?:MERGE|CREATE) \\(\\w*\\)<?-\\[\\w*:(\\w+)");

	private static final Pattern KEY = Pattern.compile("(?:MERGE|CREATE) \\((\\w+):(\\w+) \\{([^}]*)}");

	private static final Pattern SET = Pattern.compile("(\\w+)\\.(\\w+) =(?!~)");

	static MergeText of(String text) {
		Map<String, String> labels = new HashMap<>();
		NODE.matcher(text).results().forEach((node) -> labels.put(node.group(1), node.group(2)));
		Set<String> properties = new HashSet<>();
		KEY.matcher(text).results().forEach((key) -> {
			for (String pair : key.group(3).split(",")) {
				properties.add(key.group(2) + "." + pair.split(":")[0].strip());
			}
		});
		SET.matcher(text)
			.results()
			.filter((set) -> labels.containsKey(set.group(1)))
			.forEach((set) -> properties.add(labels.get(set.group(1)) + "." + set.group(2)));
		return new MergeText(
				MADE.matcher(text).results().map((MatchResult made) -> made.group(1)).collect(Collectors.toSet()),
				properties);
	}

}
