package org.valuenet.sentiment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TopicDictionaryTests {

	private static final TopicDictionary TOPICS = TopicDictionary.read("topics.yaml", """
			topics:
			  edge-computing: [edge computing, 边缘计算]
			  computing: [computing]
			  spare-parts: [spare parts, 备件]
			""");

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'',
			value = { "Edge-Computing on old lines?, edge-computing", "边缘计算如何部署？, edge-computing",
					"computing at the edge, computing", "'spare parts, and 边缘计算', edge-computing spare-parts",
					"edge. computing, computing", "spare time, ''" })
	void textNamesTopicsOfEitherLanguageTheLongestPhraseFirst(String text, String topics) {
		assertThat(String.join(" ", TOPICS.of(text))).isEqualTo(topics);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "topic: {}# topics: is missing",
			"topics: {Edge: [edge]}# topics.Edge: \"Edge\" is no key of a topic; use lower case words joined by hyphens",
			"topics: {edge: []}# topics.edge: [] is no list of phrases; list at least one",
			"topics: {edge: [gateway, 7.5]}# topics.edge[1]: 7.5 is no word or phrase",
			"topics: {edge: ['  ']}# topics.edge[0]: \"  \" is no word or phrase",
			"topics: {edge: [gateway], iot: [node, Gateway]}# topics.iot[1]: \"Gateway\" is listed for edge already",
			"topics: [a: b# top level: is not YAML" })
	void wrongDictionaryIsRefusedWithFilePathAndReason(String text, String message) {
		assertThatExceptionOfType(TopicFileException.class).isThrownBy(() -> TopicDictionary.read("own.yaml", text))
			.withMessageStartingWith("topic file own.yaml, " + message);
	}

	@Test
	void fileThatIsNotThereIsRefused() {
		assertThatExceptionOfType(TopicFileException.class).isThrownBy(() -> new PostTexts("nowhere/topics.yaml"))
			.withMessage(
					"topic file nowhere/topics.yaml, whole file: cannot be read as UTF-8 text; name a file in valuenet.topics");
	}

}
