package org.valuenet.dataimport;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.Page;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** What a job tells of itself in GraphQL. */
@Controller
class ImportJobController {

	private final Feeds feeds;

	private final ImportProgress progress;

	ImportJobController(Feeds feeds, Imports imports, ImportProgress progress, BatchLoaderRegistry loaders) {
		this.feeds = feeds;
		this.progress = progress;
		loaders.<FieldKey<Page>, Connection<RejectedRow>>forName("rejectedRows")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, imports::rejectedRows)));
	}

	@SchemaMapping(typeName = "ImportJob")
	@Nullable Double rowsPerSecond(ImportJob job) {
		return this.progress.rowsPerSecond(job.id());
	}

	@SchemaMapping(typeName = "ImportJob")
	@Nullable Double secondsLeft(ImportJob job) {
		return this.progress.secondsLeft(job.id());
	}

	@SchemaMapping
	CompletableFuture<Connection<RejectedRow>> rejectedRows(ImportJob job, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<FieldKey<Page>, Connection<RejectedRow>> rejectedRows) {
		return rejectedRows.load(new FieldKey<>(job.id(), Page.of(first, after, Imports.ROWS)));
	}

	@SchemaMapping(typeName = "ImportJob")
	ImportController.ShownFeed feed(ImportJob job) {
		Feed feed = this.feeds.find(job.feed());
		return new ImportController.ShownFeed(job.feed(),
				(feed != null) ? feed.description() : "This feed is no longer there.");
	}

	@SchemaMapping(typeName = "ImportJob")
	long rowsRead(ImportJob job) {
		return job.counts().read();
	}

	@SchemaMapping(typeName = "ImportJob")
	long rowsAccepted(ImportJob job) {
		return job.counts().accepted();
	}

	@SchemaMapping(typeName = "ImportJob")
	long rowsUnchanged(ImportJob job) {
		return job.counts().unchanged();
	}

	@SchemaMapping(typeName = "ImportJob")
	long rowsRejected(ImportJob job) {
		return job.counts().rejected();
	}

	@SchemaMapping(typeName = "ImportJob")
	long rowsHeld(ImportJob job) {
		return job.counts().held();
	}

}
