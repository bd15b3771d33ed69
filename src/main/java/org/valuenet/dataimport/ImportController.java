package org.valuenet.dataimport;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.Page;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Feeds, jobs and live facts in GraphQL. */
@Controller
class ImportController {

	private final Feeds feeds;

	private final Inbox inbox;

	private final ImportJobs jobs;

	private final Imports imports;

	private final ImportProgress progress;

	private final GraphDigest digest;

	private final Retraction retraction;

	private final LiveFacts live;

	private final Viewer viewer;

	ImportController(Feeds feeds, Inbox inbox, ImportJobs jobs, Imports imports, ImportProgress progress,
			GraphDigest digest, Retraction retraction, LiveFacts live, Viewer viewer, BatchLoaderRegistry loaders) {
		this.feeds = feeds;
		this.inbox = inbox;
		this.jobs = jobs;
		this.imports = imports;
		this.progress = progress;
		this.digest = digest;
		this.retraction = retraction;
		this.live = live;
		this.viewer = viewer;
		loaders.<FieldKey<Page>, Connection<RejectedRow>>forName("rejectedRows")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, imports::rejectedRows)));
	}

	@QueryMapping
	List<ShownFeed> feeds() {
		return this.feeds.all().stream().map((feed) -> new ShownFeed(feed.name(), feed.description())).toList();
	}

	@QueryMapping
	@Nullable ImportJob importJob(@Argument String id) {
		return this.imports.job(id);
	}

	@QueryMapping
	Connection<ImportJob> importJobs(@Argument @Nullable Integer first, @Argument @Nullable String after) {
		return this.imports.jobs(Page.of(first, after, Imports.JOBS));
	}

	@MutationMapping
	ImportJob startImport(@Argument String feed, @Argument String file, @Argument @Nullable Boolean dryRun,
			@Argument @Nullable Boolean history, @Argument @Nullable String encoding) throws IOException {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		ImportMode mode = Boolean.TRUE.equals(dryRun) ? ImportMode.DRY_RUN
				: ImportMode.of(Boolean.TRUE.equals(history));
		String id = this.jobs.submit(Encodings.in(this.feeds.named(feed), encoding), this.inbox.take(file), mode);
		return this.imports.existing(id);
	}

	@MutationMapping
	ImportJob pauseImport(@Argument String id) {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		this.jobs.stop(id, ImportStatus.PAUSED);
		return this.imports.existing(id);
	}

	@MutationMapping
	ImportJob cancelImport(@Argument String id) {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		this.jobs.stop(id, ImportStatus.CANCELLED);
		return this.imports.existing(id);
	}

	@MutationMapping
	ImportJob resumeImport(@Argument String id) throws IOException {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		this.jobs.resume(this.imports.existing(id));
		return this.imports.existing(id);
	}

	@MutationMapping
	ImportJob retractImport(@Argument String id) {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		this.retraction.retract(this.imports.existing(id));
		this.jobs.rescoreSoon();
		return this.imports.existing(id);
	}

	@SubscriptionMapping
	Flux<ImportJob> importProgress(@Argument String id) {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		return this.progress.of(id);
	}

	@QueryMapping
	String graphDigest() {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		return this.digest.value();
	}

	@SchemaMapping(typeName = "ImportJob")
	@Nullable Double rowsPerSecond(ImportJob job) {
		return this.progress.rowsPerSecond(job.id());
	}

	@SchemaMapping(typeName = "ImportJob")
	@Nullable Double secondsLeft(ImportJob job) {
		return this.progress.secondsLeft(job.id());
	}

	@MutationMapping
	RecordResult recordSignals(@Argument List<SignalInput> input, @Argument String idempotencyKey) {
		this.viewer.require(Role.IMPORTER);
		return this.live.signals(input, idempotencyKey);
	}

	@MutationMapping
	RecordResult recordFacts(@Argument String feed, @Argument List<String> columns,
			@Argument List<List<@Nullable String>> rows, @Argument String idempotencyKey) {
		this.viewer.require(Role.IMPORTER);
		return this.live.facts(feed, columns, rows, idempotencyKey);
	}

	@SchemaMapping
	CompletableFuture<Connection<RejectedRow>> rejectedRows(ImportJob job, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<FieldKey<Page>, Connection<RejectedRow>> rejectedRows) {
		return rejectedRows.load(new FieldKey<>(job.id(), Page.of(first, after, Imports.ROWS)));
	}

	@SchemaMapping(typeName = "ImportJob")
	ShownFeed feed(ImportJob job) {
		return this.feeds.all()
			.stream()
			.filter((feed) -> feed.name().equals(job.feed()))
			.map((feed) -> new ShownFeed(feed.name(), feed.description()))
			.findFirst()
			.orElse(new ShownFeed(job.feed(), "This feed is no longer there."));
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

	record ShownFeed(String id, String description) {
	}

}
