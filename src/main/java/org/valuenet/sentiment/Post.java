package org.valuenet.sentiment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.DatedPage;
import org.valuenet.customer.Contact;

/**
 * Something that was written in public.
 *
 * @param at null where the source gives no time
 * @param sentiment -1 (bad) to 1 (good), null where neither source nor text tells
 * @param sentimentFrom where it came from, null without one
 * @param topicsFrom where the topics came from, null without any
 * @param contact who wrote it, null where that is not known
 */
record Post(String id, @Nullable Instant at, @Nullable String source, @Nullable String text, @Nullable Double sentiment,
		@Nullable Origin sentimentFrom, List<Topic> topics, @Nullable Origin topicsFrom, @Nullable Contact contact) {

	/** Stands for the time of a post without one: undated posts come last. */
	static final long UNDATED = Long.MIN_VALUE;

	static Post of(Value post) {
		Value at = post.get("at");
		Value sentiment = post.get("sentiment");
		Value contact = post.get("contact");
		String sentimentFrom = post.get("sentimentFrom").asString(null);
		List<String> versions = post.get("topicVersions").asList(Value::asString);
		return new Post(post.get("postId").asString(), at.isNull() ? null : Instant.ofEpochMilli(at.asLong()),
				post.get("source").asString(null), post.get("text").asString(null),
				sentiment.isNull() ? null : sentiment.asDouble(),
				(sentimentFrom != null) ? Origin.valueOf(sentimentFrom) : null,
				post.get("topicIds").asList((topicId) -> new Topic(topicId.asString())),
				versions.isEmpty() ? null : versions.contains("") ? Origin.SOURCE : Origin.TEXT,
				contact.isNull() ? null : Contact.of(contact));
	}

	/** The place of a row in a list of posts. */
	static List<String> place(Value post) {
		return DatedPage.place(post.get("at").asLong(UNDATED), post.get("postId").asString());
	}

	/** Something to write about. */
	record Topic(String id) {
	}

	/** Who says so. */
	enum Origin {

		/** A fact of the source. */
		SOURCE,

		/** Derived from the text. */
		TEXT

	}

}
