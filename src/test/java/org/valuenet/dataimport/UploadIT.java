package org.valuenet.dataimport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
import org.valuenet.api.BadRequestException;
import org.valuenet.graph.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ValuenetTest
class UploadIT {

	private static final String REPS = "repId,name\nR-1,Lin\nR-2\n";

	@LocalServerPort
	int port;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void uploadAnswersAtOnceAndTheJobTellsTheRest() throws Exception {
		HttpResponse<String> answer = send("PUT", "/imports/reps", REPS);
		assertThat(answer.statusCode()).isEqualTo(202);
		JsonNode job = JsonMapper.shared().readTree(answer.body());
		assertThat(job.get("status").asString()).isIn("QUEUED", "RUNNING", "DONE_WITH_REJECTS");
		JsonNode done = ended(job.get("id").asString());
		assertThat(done.toString()).isEqualTo(
				"""
						{"status":"DONE_WITH_REJECTS","file":"reps.csv","rowsRead":2,"rowsAccepted":1,"rowsUnchanged":0,"rowsRejected":1,\
						"rowsHeld":0,"feed":{"id":"reps"},"rejectedRows":{"edges":[{"node":{"line":3,"code":"COLUMN_COUNT"}}]}}\
						""");
	}

	@Test
	void uploadKeepsTheNameThatItsSenderGives() throws Exception {
		HttpResponse<String> answer = send("PUT", "/imports/reps", REPS, "Content-Disposition",
				"attachment; filename=\"reps of march.csv\"");
		JsonNode job = JsonMapper.shared().readTree(answer.body());
		assertThat(job.get("file").asString()).isEqualTo("reps of march.csv");
		ended(job.get("id").asString());
		assertThat(ask("{ importJobs { edges { node { rejectedRows { edges { node { message } } } } } } }").toString())
			.contains("reps of march.csv, line 3: has 1 fields");
		assertThat(send("PUT", "/imports/reps", REPS, "Content-Disposition", "attachment; filename").statusCode())
			.isEqualTo(400);
	}

	/**
	 * What a browser would run is text in every answer, and no answer is guessed to be a
	 * page.
	 */
	@Test
	void markupInANameIsTextInTheAnswers() throws Exception {
		String markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";
		HttpResponse<String> answer = send("PUT", "/imports/customers", "customerId,name\nC-1," + markup + "\nN/A,x\n",
				"Content-Disposition", "attachment; filename=\"<script>.csv\"");
		JsonNode job = JsonMapper.shared().readTree(answer.body());
		assertThat(job.get("file").asString()).isEqualTo("<script>.csv");
		ended(job.get("id").asString());
		HttpResponse<String> named = send("POST", "/graphql", "{\"query\": \"{ customer(id: \\\"C-1\\\") { name } }\"}",
				"Authorization", SignedIn.basic(Role.STEWARD));
		assertThat(JsonMapper.shared().readTree(named.body()).at("/data/customer/name").asString()).isEqualTo(markup);
		HttpResponse<String> download = send("GET", "/imports/jobs/" + job.get("id").asString() + "/rejected.csv", "");
		assertThat(List.of(answer, named, download)).allSatisfy((each) -> {
			assertThat(each.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
			assertThat(each.headers().firstValue("Content-Type").orElse(""))
				.matches("application/(json|graphql-response\\+json)(;.*)?|text/csv;.*");
		});
		assertThat(download.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
	}

	@Test
	void unknownFeedIsNotFoundAndNamesTheOthers() throws Exception {
		HttpResponse<String> answer = send("PUT", "/imports/nothing", REPS);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("order-lines");
	}

	@Test
	void feedsAndJobsAreListed() throws Exception {
		JsonNode data = ask(
				"{ feeds { id description } importJobs { edges { node { id } } pageInfo { hasNextPage } } }");
		assertThat(data.get("feeds").valueStream().map((feed) -> feed.get("id").asString())).contains("orders",
				"northwind-orders", "ibm-accounts-receivable");
		assertThat(data.get("importJobs").get("edges").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret.csv", "/etc/passwd", "link.csv", "empty", "missing.csv", "C:\\\\x", "file:x" })
	void inboxGivesOnlyItsOwnPlainFiles(String path) throws IOException {
		Path root = Files.createTempDirectory(Path.of("target"), "inbox-");
		Files.writeString(root.resolve("secret.csv"), REPS);
		Path inbox = Files.createDirectories(root.resolve("inbox"));
		Files.createDirectory(inbox.resolve("folder"));
		Files.createDirectory(inbox.resolve("empty"));
		Files.writeString(inbox.resolve("folder/reps.csv"), REPS);
		Files.createSymbolicLink(inbox.resolve("link.csv"), root.resolve("secret.csv").toAbsolutePath());
		assertThat(new Inbox(inbox).take("folder/reps.csv").name()).isEqualTo("folder/reps.csv");
		assertThatThrownBy(() -> new Inbox(inbox).take(path)).isInstanceOf(BadRequestException.class);
	}

	private JsonNode ended(String id) throws Exception {
		return await().atMost(Duration.ofSeconds(30))
			.until(() -> ask("{ importJob(id: \\\"" + id
					+ "\\\") { status file rowsRead rowsAccepted rowsUnchanged rowsRejected rowsHeld "
					+ "feed { id } rejectedRows { edges { node { line code } } } } }")
				.get("importJob"), (job) -> !job.get("status").asString().matches("QUEUED|RUNNING"));
	}

	private JsonNode ask(String query) throws Exception {
		JsonNode answer = JsonMapper.shared()
			.readTree(send("POST", "/graphql", "{\"query\": \"" + query + "\"}").body());
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.get("data");
	}

	private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
		Map<String, String> type = Map.of("PUT", "text/csv", "POST", "application/json");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(30))
			.setHeader("Content-Type", type.getOrDefault(method, "text/plain"))
			.setHeader("Authorization", SignedIn.basic(Role.IMPORTER));
		for (int at = 0; at < headers.length; at += 2) {
			request.setHeader(headers[at], headers[at + 1]);
		}
		return HttpClient.newHttpClient()
			.send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
					HttpResponse.BodyHandlers.ofString());
	}

}
