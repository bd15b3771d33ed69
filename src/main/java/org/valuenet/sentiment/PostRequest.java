package org.valuenet.sentiment;

import java.time.Instant;
import java.util.Map;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.CountedPage;
import org.valuenet.api.Cursor;
import org.valuenet.api.DatedPage;

/**
 * What is asked about posts.
 *
 * @param topic key of a topic, null for all
 * @param source key of a source, null for all
 * @param counted whether the number of all pages is wanted
 * @param toned whether the tones of all pages are wanted
 */
record PostRequest(DatedPage page, @Nullable String topic, @Nullable String source, boolean counted, boolean toned) {

	/** Greater than every key. */
	private static final String LAST_KEY = Character.toString(Character.MAX_CODE_POINT);

	static PostRequest of(@Nullable String topic, @Nullable String source, @Nullable Instant from, @Nullable Instant to,
			@Nullable Integer first, @Nullable String after, DataFetchingFieldSelectionSet selection) {
		String list = "posts?" + topic + "~" + source;
		return new PostRequest(DatedPage.of(first, after, list, from, to), topic, source,
				CountedPage.isSelected(selection), selection.contains("tones"));
	}

	/** The most selective part of the filter, which a query starts from. */
	String lead() {
		return (this.topic != null) ? "#topic" : (this.source != null) ? "#source" : "#time";
	}

	/** Whether nothing is filtered. */
	boolean isEverything() {
		return this.topic == null && this.source == null && this.page.isWhole();
	}

	/** The filter's parameters, for a count. */
	void putFilter(Map<String, @Nullable Object> parameters) {
		parameters.put("topicId", this.topic);
		parameters.put("sourceId", this.source);
	}

	/** Undated posts before this key are on the page: none of a window of time. */
	String undatedBeforeId() {
		Cursor after = this.page.page().after();
		if (!this.page.isWhole()) {
			return "";
		}
		return (after != null && after.number(0).longValue() == Post.UNDATED) ? after.key() : LAST_KEY;
	}

}
