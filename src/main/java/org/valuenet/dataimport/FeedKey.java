package org.valuenet.dataimport;

import java.util.List;

/**
 * How a fact is told from others.
 *
 * @param property that holds the key, and is what the merge query merges on
 * @param columns properties whose values make the key, joined by a slash
 * @param prefix put before the key where two sources could give the same
 * @param occurrence whether the source has no key: the n-th identical row is its own
 * fact, keyed by its content and n
 */
record FeedKey(String property, List<String> columns, String prefix, boolean occurrence) {

	FeedKey {
		columns = (columns != null) ? List.copyOf(columns) : List.of();
		prefix = (prefix != null) ? prefix : "";
	}

}
