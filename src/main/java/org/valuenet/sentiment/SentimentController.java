package org.valuenet.sentiment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.Page;
import org.valuenet.customer.Customer;
import org.valuenet.sentiment.Post.Topic;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Posts and topics in GraphQL. */
@Controller
class SentimentController {

	private final Posts posts;

	SentimentController(Posts posts, BatchLoaderRegistry loaders) {
		this.posts = posts;
		loaders.<FieldKey<PostRequest>, PostConnection>forName("customerPosts")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, posts::pages)));
	}

	@QueryMapping
	PostConnection posts(@Argument @Nullable String topic, @Argument @Nullable String source,
			@Argument @Nullable Instant from, @Argument @Nullable Instant to, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection) {
		return this.posts.page(PostRequest.of(topic, source, from, to, first, after, selection));
	}

	@SchemaMapping(typeName = "Customer", field = "posts")
	CompletableFuture<PostConnection> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingFieldSelectionSet selection,
			DataLoader<FieldKey<PostRequest>, PostConnection> customerPosts) {
		return customerPosts
			.load(new FieldKey<>(customer.id(), PostRequest.of(null, null, null, null, first, after, selection)));
	}

	@QueryMapping
	Connection<Topic> topics(@Argument @Nullable Integer first, @Argument @Nullable String after) {
		return this.posts.topics(Page.of(first, after, "topics"));
	}

	@BatchMapping(typeName = "Topic")
	Map<Topic, Integer> postCount(List<Topic> topics) {
		return this.posts.counts(topics);
	}

}
