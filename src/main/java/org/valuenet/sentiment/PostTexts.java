package org.valuenet.sentiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.valuenet.access.Scope;
import org.valuenet.graph.GraphTransaction;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the texts of posts whose source gave no sentiment or no topics, and keeps what
 * the text tells apart from the source's facts: {@code textSentiment} on the post and
 * {@code derivedBy} on its relationships to topics. A text tells the same whenever it is
 * read, so this does not depend on {@code asOf}; whoever uses it looks at the post's own
 * time. Read are only posts that are new, changed, or were read by another version.
 */
@Component
class PostTexts {

	private static final String TOPICS = "sentiment/topics.yaml";

	private final TextSentiment sentiment;

	private final TopicDictionary topics;

	private final String version;

	PostTexts(@Value("${valuenet.topics:}") String topicFile) throws IOException {
		String text = topicFile.isBlank() ? packaged(TOPICS) : ownFile(topicFile);
		this.topics = TopicDictionary.read(topicFile.isBlank() ? TOPICS : topicFile, text);
		this.sentiment = new TextSentiment(Lexicon.packaged());
		CRC32 contents = new CRC32();
		contents.update(text.getBytes(StandardCharsets.UTF_8));
		for (String file : Lexicon.FILES) {
			contents.update(packaged(file).getBytes(StandardCharsets.UTF_8));
		}
		this.version = TextSentiment.EDITION + "-" + Long.toHexString(contents.getValue());
	}

	private static String packaged(String file) throws IOException {
		return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
	}

	private static String ownFile(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new TopicFileException(file, "whole file",
					"cannot be read as UTF-8 text; name a file in valuenet.topics");
		}
	}

	/** Edition of the rules, and a checksum of lexicon and topics. */
	String version() {
		return this.version;
	}

	/**
	 * Reads the posts that a query finds.
	 * @return how many there were
	 */
	int read(GraphTransaction transaction, String query, Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("scope", Scope.everything().parameter());
		all.put("version", this.version);
		List<Map<String, @Nullable Object>> findings = transaction.run(query, all).stream().map(this::finding).toList();
		if (!findings.isEmpty()) {
			transaction.run("sentiment/write-text-findings", Map.of("rows", findings, "version", this.version));
		}
		return findings.size();
	}

	private Map<String, @Nullable Object> finding(Record post) {
		String text = post.get("text").asString();
		boolean rated = post.get("rated").asBoolean();
		boolean topical = post.get("topical").asBoolean();
		Map<String, @Nullable Object> finding = new HashMap<>();
		finding.put("postId", post.get("postId").asString());
		finding.put("text", text);
		finding.put("told", rated && topical);
		finding.put("sentiment", rated ? null : this.sentiment.of(text));
		finding.put("topics", topical ? List.of() : List.copyOf(this.topics.of(text)));
		return finding;
	}

}
