package org.valuenet.dataimport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ValuenetTest
class RejectedDownloadIT {

	@LocalServerPort
	int port;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Feeds feeds;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void rejectedRowsAreDownloadedAsCsv() throws Exception {
		String id = this.jobs
			.runHere(
					new ImportRequest(this.feeds.named("reps"),
							ImportRoom.file("reps", "repId,name\nR-1,Lin\nN/A,=Wu\n"), ImportMode.NORMAL),
					Instant.now(), false)
			.jobId();
		HttpResponse<String> answer = get("/imports/jobs/" + id + "/rejected.csv");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type.toLowerCase()).startsWith("text/csv").contains("utf-8"));
		assertThat(answer.body()).startsWith("repId,name,line,code,reason\r\nN/A,'=Wu,3,KEY,");
		assertThat(get("/imports/jobs/none/rejected.csv").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("Authorization", SignedIn.basic(Role.IMPORTER))
				.timeout(Duration.ofSeconds(30))
				.build(), HttpResponse.BodyHandlers.ofString());
	}

}
