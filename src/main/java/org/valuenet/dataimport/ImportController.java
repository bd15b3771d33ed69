package org.valuenet.dataimport;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.Page;
import org.valuenet.scoring.Rescoring;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Feeds, and jobs from their start to their end, in GraphQL. */
@Controller
class ImportController {

	private final Feeds feeds;

	private final Inbox inbox;

	private final ImportJobs jobs;

	private final Imports imports;

	private final ImportProgress progress;

	private final GraphDigest digest;

	private final Retraction retraction;

	private final Rescoring rescoring;

	private final Viewer viewer;

	ImportController(Feeds feeds, Inbox inbox, ImportJobs jobs, Imports imports, ImportProgress progress,
			GraphDigest digest, Retraction retraction, Rescoring rescoring, Viewer viewer) {
		this.feeds = feeds;
		this.inbox = inbox;
		this.jobs = jobs;
		this.imports = imports;
		this.progress = progress;
		this.digest = digest;
		this.retraction = retraction;
		this.rescoring = rescoring;
		this.viewer = viewer;
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
		String id = this.jobs
			.submit(new ImportRequest(Encodings.in(this.feeds.named(feed), encoding), this.inbox.take(file), mode));
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
	ImportJob resumeImport(@Argument String id) {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		this.jobs.resume(this.imports.existing(id));
		return this.imports.existing(id);
	}

	@MutationMapping
	ImportJob retractImport(@Argument String id) {
		this.viewer.require(Role.IMPORTER, Role.OPERATOR);
		this.retraction.retract(this.imports.existing(id));
		this.rescoring.soon();
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

	/** A feed, as it is shown. */
	record ShownFeed(String id, String description) {
	}

}
