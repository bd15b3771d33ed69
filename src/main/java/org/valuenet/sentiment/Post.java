package org.valuenet.sentiment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.customer.Contact;

/**
 * Something that was written in public.
 *
 * @param sentiment -1 (bad) to 1 (good), null where it was not rated
 * @param contact who wrote it, null where that is not known
 */
record Post(String id, Instant at, @Nullable String source, @Nullable String text, @Nullable Double sentiment,
		List<Topic> topics, @Nullable Contact contact) {

	static Post of(Value post) {
		Value sentiment = post.get("sentiment");
		Value contact = post.get("contact");
		return new Post(post.get("postId").asString(), Instant.ofEpochMilli(post.get("at").asLong()),
				post.get("source").asString(null), post.get("text").asString(null),
				sentiment.isNull() ? null : sentiment.asDouble(),
				post.get("topicIds").asList((topicId) -> new Topic(topicId.asString())),
				contact.isNull() ? null : Contact.of(contact));
	}

	/** Something to write about. */
	record Topic(String id) {
	}

}
