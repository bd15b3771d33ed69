package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.valuenet.api.ConflictException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Imports what is put into {@code <inbox>/watched/<feed>/}, by name. A file is taken once
 * it has stood unchanged for a look, and moves to {@code <inbox>/done} or
 * {@code <inbox>/failed} when its job has ended; a service that was stopped meanwhile
 * finds it where it was and goes on.
 */
@Component
@Order(1)
class InboxWatch implements ApplicationRunner, AutoCloseable {

	private static final Log log = LogFactory.getLog(InboxWatch.class);

	private static final int LOOK_SECONDS = 5;

	private final Path inbox;

	private final Feeds feeds;

	private final ImportJobs jobs;

	private final Imports imports;

	private final Map<Path, Look> seen = new HashMap<>();

	private final Map<Path, String> running = new HashMap<>();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(new DaemonThreads("inbox-watch"));

	InboxWatch(@Value("${valuenet.inbox:var/inbox}") Path inbox, Feeds feeds, ImportJobs jobs, Imports imports) {
		this.inbox = inbox;
		this.feeds = feeds;
		this.jobs = jobs;
		this.imports = imports;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!arguments.containsOption("import") && !arguments.containsOption("digest")) {
			this.clock.scheduleWithFixedDelay(this::lookSafely, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
		}
	}

	private void lookSafely() {
		try {
			look();
		}
		catch (IOException | RuntimeException ex) {
			log.warn("the watched inbox could not be looked at", ex);
		}
	}

	/** Takes what has come, and puts away what is done. */
	void look() throws IOException {
		for (Path file : List.copyOf(this.running.keySet())) {
			putAway(file);
		}
		for (Feed feed : this.feeds.all()) {
			Path folder = this.inbox.resolve("watched").resolve(feed.name());
			if (Files.isDirectory(folder)) {
				for (Path file : files(folder)) {
					take(feed, file);
				}
			}
		}
		this.seen.keySet().removeIf((file) -> !Files.exists(file));
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(InboxFiles::isPlain)
				.filter((file) -> !file.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
		}
	}

	private void take(Feed feed, Path file) throws IOException {
		Look look = new Look(Files.size(file), Files.getLastModifiedTime(file));
		if (!look.equals(this.seen.put(file, look)) || this.running.containsKey(file)) {
			return;
		}
		try {
			this.running.put(file, this.jobs.submit(new ImportRequest(feed,
					InboxFiles.copy(file.getFileName().toString(), List.of(file)), ImportMode.NORMAL)));
		}
		catch (ConflictException ex) {
			log.info(file + " waits: " + ex.getMessage());
		}
		catch (FileRejectedException ex) {
			log.warn(file + ": " + ex.getMessage());
			move(feed.name(), file, "failed", "refused");
		}
	}

	private void putAway(Path file) throws IOException {
		ImportJob job = this.imports.own(String.valueOf(this.running.get(file)));
		if (!job.status().isOpen()) {
			boolean done = job.status() == ImportStatus.DONE || job.status() == ImportStatus.DONE_WITH_REJECTS;
			move(job.feed(), file, done ? "done" : "failed", job.id());
			this.running.remove(file);
		}
	}

	private void move(String feed, Path file, String where, String mark) throws IOException {
		Path folder = Files.createDirectories(this.inbox.resolve(where).resolve(feed));
		Files.move(file, folder.resolve(mark + "-" + file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
	}

	/** What a file was like when it was looked at. */
	private record Look(long size, FileTime changed) {
	}

}
