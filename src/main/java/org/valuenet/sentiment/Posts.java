package org.valuenet.sentiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.Cursor;
import org.valuenet.api.Page;
import org.valuenet.graph.Graph;
import org.valuenet.sentiment.Post.Topic;
import org.valuenet.sentiment.PostConnection.ToneCount;

import org.springframework.stereotype.Component;

/** Reads posts, newest first and undated ones last, and topics. */
@Component
class Posts {

	private final Graph graph;

	private final Viewer viewer;

	Posts(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	PostConnection page(PostRequest request) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.remove("to");
		parameters.put("undatedBeforeId", request.undatedBeforeId());
		request.putFilter(parameters);
		List<Value> rows = read("sentiment/find-posts" + request.lead(), parameters).stream()
			.map((row) -> row.get("row"))
			.toList();
		return PostConnection.of(Connection.of(request.page().page(), rows, Post::of, Post::place),
				request.counted() ? count(request) : null, request.toned() ? tones(request) : List.of());
	}

	private @Nullable Integer count(PostRequest request) {
		Value count = (request.isEverything() ? read("sentiment/find-post-count", new HashMap<>())
				: read("sentiment/find-post-count-within" + request.lead(), bounds(request)))
			.get(0)
			.get("postCount");
		return count.isNull() ? null : count.asInt();
	}

	private List<ToneCount> tones(PostRequest request) {
		Map<String, @Nullable Object> parameters = bounds(request);
		parameters.put("positiveFrom", Tone.POSITIVE_FROM);
		return ToneCount.all(read("sentiment/find-post-tones" + request.lead(), parameters));
	}

	private static Map<String, @Nullable Object> bounds(PostRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", request.page().from());
		parameters.put("to", request.page().to());
		parameters.put("whole", request.page().isWhole());
		request.putFilter(parameters);
		return parameters;
	}

	/** A page of each customer's posts. */
	Map<String, PostConnection> pages(PostRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.put("customerIds", customerIds);
		parameters.put("counted", request.counted());
		parameters.put("toned", request.toned());
		parameters.put("undatedAt", Post.UNDATED);
		parameters.put("positiveFrom", Tone.POSITIVE_FROM);
		return read("sentiment/find-posts-of-customers", parameters).stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(), (row) -> page(request, row)));
	}

	private static PostConnection page(PostRequest request, Record row) {
		Value count = row.get("rowCount");
		return PostConnection.of(
				Connection.of(request.page().page(), row.get("rows").asList(Function.identity()), Post::of,
						Post::place),
				count.isNull() ? null : count.asInt(),
				request.toned() ? ToneCount.all(row.get("tones").asList(Function.identity())) : List.of());
	}

	Connection<Topic> topics(Page page) {
		Cursor after = page.after();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("after", (after != null) ? after.key() : "");
		parameters.put("limit", page.limit());
		return Connection.of(page, read("sentiment/find-topics", parameters),
				(row) -> new Topic(row.get("topicId").asString()), (row) -> List.of(row.get("topicId").asString()));
	}

	/** How many posts are about each topic. */
	Map<Topic, Integer> counts(List<Topic> topics) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("topicIds", topics.stream().map(Topic::id).distinct().toList());
		return read("sentiment/find-topic-counts", parameters).stream()
			.collect(Collectors.toMap((row) -> new Topic(row.get("topicId").asString()),
					(row) -> row.get("postCount").asInt()));
	}

	private List<Record> read(String query, Map<String, @Nullable Object> parameters) {
		parameters.put("scope", this.viewer.scope().parameter());
		return this.graph.read(query, parameters);
	}

}
