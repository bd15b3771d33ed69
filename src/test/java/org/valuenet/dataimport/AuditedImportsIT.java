package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.access.AuditEntries;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever somebody does to imports and live facts is in the audit, once it is done. */
@ValuenetTest
class AuditedImportsIT {

	@LocalServerPort
	private int port;

	@Value("${valuenet.inbox}")
	private Path inbox;

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private Imports imports;

	@Autowired
	private Feeds feeds;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void startedImportIsNoted() throws IOException {
		Files.createDirectories(this.inbox);
		Path file = Files.createTempFile(this.inbox, "reps-", ".csv");
		try {
			Files.writeString(file, "repId,name\nR-1,Lin\n");
			String id = asked("startImport(feed: \"reps\", file: \"" + file.getFileName() + "\")");
			assertThat(entries("import"))
				.containsExactly("{actor=IMPORTER, action=CHANGE, subject=import, keys=[" + id + ", reps]}");
			await().until(() -> !this.imports.own(id).status().isOpen());
		}
		finally {
			Files.delete(file);
		}
	}

	@Test
	void pauseResumptionAndEndAreNoted() throws IOException {
		CompletableFuture<Void> gate = new CompletableFuture<>();
		Resource waiting = new ByteArrayResource("repId,name\n".getBytes(StandardCharsets.UTF_8)) {

			@Override
			public InputStream getInputStream() throws IOException {
				gate.join();
				return super.getInputStream();
			}

		};
		this.jobs.submit(new ImportRequest(this.feeds.named("reps"), new ImportFile("reps.csv", waiting, "waits", null),
				ImportMode.NORMAL));
		String id = this.jobs.submit(new ImportRequest(this.feeds.named("reps"),
				ImportRoom.file("reps", "repId,name\nR-1,Lin\n"), ImportMode.NORMAL));
		asked("pauseImport(id: \"" + id + "\")");
		assertThat(entries("pauseImport"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=pauseImport, keys=[" + id + "]}");
		gate.complete(null);
		await().until(() -> this.imports.own(id).status() == ImportStatus.PAUSED);
		await().ignoreExceptions().until(() -> asked("resumeImport(id: \"" + id + "\")").equals(id));
		assertThat(entries("resumeImport"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=resumeImport, keys=[" + id + "]}");
		await().until(() -> !this.imports.own(id).status().isOpen());
	}

	@Test
	void cancelledJobIsNotedAndOneThatHadEndedIsNot() {
		TestGraph.cypher("CREATE (:ImportJob {jobId: 'J-1', feed: 'reps', file: 'reps.csv', status: 'PAUSED',"
				+ " warnings: [], createdAt: 0})", Map.of());
		asked("cancelImport(id: \"J-1\")");
		refused("cancelImport(id: \"J-1\")", "CONFLICT");
		refused("cancelImport(id: \"J-2\")", "NOT_FOUND");
		assertThat(entries("cancelImport"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=cancelImport, keys=[J-1]}");
	}

	@Test
	void retractionIsNoted() {
		String id = imported("reps", "repId,name\nR-1,Lin\n");
		asked("retractImport(id: \"" + id + "\")");
		refused("retractImport(id: \"" + id + "\")", "CONFLICT");
		assertThat(entries("retractImport"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=retractImport, keys=[" + id + "]}");
	}

	@Test
	void mendedRowDownloadAndErasureAreNoted() throws Exception {
		String id = imported("reps", "repId,name\nN/A,Wu\nN/A,Lin\n");
		assertThat(entries("replayRejectedRow")).isEmpty();
		asked("replayRejectedRow(id: \"" + id + "\", line: 2, row: \"R-2,Wu\")");
		refused("replayRejectedRow(id: \"" + id + "\", line: 2, row: \"R-2,Wu\")", "NOT_FOUND");
		assertThat(entries("replayRejectedRow"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=replayRejectedRow, keys=[" + id + ", 2]}");
		assertThat(downloaded(id)).contains("N/A,Lin");
		assertThat(entries("rejected.csv"))
			.containsExactly("{actor=importer, action=EXPORT, subject=rejected.csv, keys=[" + id + "]}");
		asked("eraseRejectedTexts(id: \"" + id + "\")");
		assertThat(entries("eraseRejectedTexts"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=eraseRejectedTexts, keys=[" + id + "]}");
	}

	@Test
	void liveFactsAreNotedOnce() {
		String facts = "recordFacts(feed: \"customers\", columns: [\"customerId\", \"name\"],"
				+ " rows: [[\"C-1\", \"One\"]], idempotencyKey: \"k-1\") { accepted }";
		tester("mutation { " + facts + " again: " + facts + " }").path("again.accepted")
			.entity(Integer.class)
			.isEqualTo(1);
		assertThat(entries("recordFacts"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=recordFacts, keys=[recordFacts/customers/k-1]}");
		tester("mutation { recordSignals(input: [], idempotencyKey: \"k-2\") { accepted } }")
			.path("recordSignals.accepted")
			.entity(Integer.class)
			.isEqualTo(0);
		assertThat(entries("recordSignals"))
			.containsExactly("{actor=IMPORTER, action=CHANGE, subject=recordSignals, keys=[recordSignals/k-2]}");
	}

	private String imported(String feed, String text) {
		return this.jobs
			.runHere(new ImportRequest(this.feeds.named(feed), ImportRoom.file(feed, text), ImportMode.NORMAL),
					Instant.now(), true)
			.jobId();
	}

	private String downloaded(String jobId) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/imports/jobs/" + jobId + "/rejected.csv"))
			.header("Authorization", SignedIn.basic(Role.IMPORTER))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	/** Asks as an importer; returns the key of the job. */
	private String asked(String mutation) {
		return tester("mutation { done: " + mutation + " { id } }").path("done.id").entity(String.class).get();
	}

	private void refused(String mutation, String code) {
		tester("mutation { done: " + mutation + " { id } }").errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	private ExecutionGraphQlServiceTester.Response tester(String document) {
		return SignedIn.as(Role.IMPORTER, null,
				() -> ExecutionGraphQlServiceTester.create(this.service).document(document).execute());
	}

	private List<String> entries(String subject) {
		return AuditEntries.of(this.service, Map.of("subject", subject));
	}

}
