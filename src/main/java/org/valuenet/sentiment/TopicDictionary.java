package org.valuenet.sentiment;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.valuenet.sentiment.Phrases.Match;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Topics and the phrases, of any language, that name them in a text. */
final class TopicDictionary {

	private final String file;

	private final Phrases<String> phrases = new Phrases<>();

	private TopicDictionary(String file) {
		this.file = file;
	}

	/**
	 * Reads and checks a dictionary.
	 * @param file its name, for messages
	 * @throws TopicFileException if it breaks a rule
	 */
	static TopicDictionary read(String file, String text) {
		TopicDictionary dictionary = new TopicDictionary(file);
		try {
			JsonNode topics = new YAMLMapper().readTree(text).path("topics");
			dictionary.require(topics.isObject() && !topics.isEmpty(), "topics",
					"is missing; list the phrases of each topic below it");
			topics.properties().forEach(dictionary::add);
			return dictionary;
		}
		catch (JacksonException ex) {
			throw new TopicFileException(file, "top level",
					"is not YAML: " + String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
		}
	}

	private void add(Map.Entry<String, JsonNode> topic) {
		String path = "topics." + topic.getKey();
		require(topic.getKey().matches("[a-z0-9]+(-[a-z0-9]+)*"), path,
				"\"" + topic.getKey() + "\" is no key of a topic; use lower case words joined by hyphens");
		require(topic.getValue().isArray() && !topic.getValue().isEmpty(), path,
				topic.getValue() + " is no list of phrases; list at least one");
		for (int index = 0; index < topic.getValue().size(); index++) {
			add(path + "[" + index + "]", topic.getKey(), topic.getValue().get(index));
		}
	}

	private void add(String path, String topicId, JsonNode phrase) {
		require(phrase.isString() && !TextUnits.of(phrase.asString()).isEmpty(), path,
				phrase + " is no word or phrase; write text in quotes");
		String other = this.phrases.add(phrase.asString(), topicId);
		require(other == null, path,
				"\"" + phrase.asString() + "\" is listed for " + other + " already; a phrase tells one topic");
	}

	private void require(boolean holds, String path, String reason) {
		if (!holds) {
			throw new TopicFileException(this.file, path, reason);
		}
	}

	/** Keys of the topics that a text names. */
	SortedSet<String> of(String text) {
		SortedSet<String> found = new TreeSet<>();
		List<String> units = TextUnits.of(text);
		int place = 0;
		while (place < units.size()) {
			Match<String> match = this.phrases.at(units, place);
			if (match != null) {
				found.add(match.meaning());
			}
			place += (match != null) ? match.length() : 1;
		}
		return found;
	}

}
