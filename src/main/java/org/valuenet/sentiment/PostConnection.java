package org.valuenet.sentiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.valuenet.api.Connection;
import org.valuenet.api.Connection.Edge;
import org.valuenet.api.Connection.PageInfo;

/**
 * A page of posts.
 *
 * @param tones how many posts of all pages have each tone, empty where it was not
 * selected
 */
record PostConnection(List<Edge<Post>> edges, PageInfo pageInfo, @Nullable Integer totalCount, List<ToneCount> tones) {

	static PostConnection of(Connection<Post> page, @Nullable Integer totalCount, List<ToneCount> tones) {
		return new PostConnection(page.edges(), page.pageInfo(), totalCount, tones);
	}

	/** How many posts have a tone. */
	record ToneCount(Tone tone, int posts) {

		/** A count for every tone, in their order, from rows of tone and posts. */
		static List<ToneCount> all(List<? extends MapAccessor> rows) {
			Map<Tone, Integer> found = rows.stream()
				.collect(Collectors.toMap((row) -> Tone.valueOf(row.get("tone").asString()),
						(row) -> row.get("posts").asInt()));
			Function<Tone, ToneCount> count = (tone) -> new ToneCount(tone, found.getOrDefault(tone, 0));
			return Arrays.stream(Tone.values()).map(count).toList();
		}

	}

}
