package org.valuenet.sentiment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;
import org.valuenet.api.FieldKey;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Posts in GraphQL. */
@Controller
class SentimentController {

	private final Graph graph;

	private final Viewer viewer;

	SentimentController(Graph graph, Viewer viewer, BatchLoaderRegistry loaders) {
		this.graph = graph;
		this.viewer = viewer;
		loaders.<FieldKey<PostRequest>, Connection<Post>>forName("posts")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, this::pages)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Post>> posts(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<PostRequest>, Connection<Post>> posts) {
		return posts.load(new FieldKey<>(customer.id(),
				new PostRequest(DatedPage.of(first, after, "posts", null, null), CountedPage.isSelected(selection))));
	}

	private Map<String, Connection<Post>> pages(PostRequest request, List<String> customerIds) {
		Map<String, @Nullable Object> parameters = request.page().parameters();
		parameters.put("scope", this.viewer.scope().parameter());
		parameters.put("customerIds", customerIds);
		parameters.put("counted", request.counted());
		CountedPage page = new CountedPage(request.page().page(), request.counted());
		return this.graph.read("sentiment/find-posts-of-customers", parameters)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("customerId").asString(), (row) -> page.connection(row, Post::of,
					(post) -> DatedPage.place(post.get("at").asLong(), post.get("postId").asString()))));
	}

	/** What is asked about posts. */
	record PostRequest(DatedPage page, boolean counted) {
	}

}
