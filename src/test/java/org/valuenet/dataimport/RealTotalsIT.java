package org.valuenet.dataimport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Public sets, unedited, through the door that import jobs use, and asked in GraphQL. */
@ValuenetTest
class RealTotalsIT {

	private static final Path DATA = Path.of("..", "shared", "data");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeEach
	void emptyGraph() {
		assumeTrue(Files.isDirectory(DATA), "left out: the public data sets are not beside the project");
		TestGraph.clear();
	}

	@Test
	void northwindSellsItsWellKnownTotal() throws Exception {
		for (String file : List.of("customers", "products", "orders", "order-details")) {
			load("northwind-" + file, "northwind/" + file + ".csv");
		}
		JsonNode answer = ask("{ customers { totalCount } orders { totalCount totals { amountMinor currency } } }");
		assertThat(answer.at("/customers/totalCount").asInt()).isEqualTo(91);
		assertThat(answer.at("/orders/totalCount").asInt()).isEqualTo(830);
		assertThat(answer.at("/orders/totals").toString())
			.isEqualTo("[{\"amountMinor\":126579304,\"currency\":\"USD\"}]");
	}

	@ParameterizedTest
	@CsvSource({ "1, 7", "99, 19", "17, 15" })
	void machineOfTheAzureSetRunsAYearOverItsFailures(String machine, int failures) throws Exception {
		assertThat(failuresOf(machine)).isEqualTo(failures);
		load("azure-pdm-machines", "azure-pdm/PdM_machines.csv");
		load("azure-pdm-failures", "azure-pdm/PdM_failures.csv");
		JsonNode answer = ask("{ devices { totalCount } outages { totalCount } device(id: \"" + machine
				+ "\") { mtbfHours(windowDays: 365, asOf: \"2016-01-01T00:00:00Z\") } }");
		assertThat(answer.at("/devices/totalCount").asInt()).isEqualTo(100);
		assertThat(answer.at("/outages/totalCount").asInt()).isEqualTo(761);
		assertThat(answer.at("/device/mtbfHours").asDouble()).isEqualTo(8_760.0 / failures, within(1e-9));
	}

	/** Counted from the file itself, independent of the service. */
	private static long failuresOf(String machine) throws Exception {
		return Files.readAllLines(DATA.resolve("azure-pdm/PdM_failures.csv"))
			.stream()
			.filter((line) -> line.split(",")[1].equals(machine))
			.count();
	}

	private void load(String feed, String file) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/imports/" + feed))
			.PUT(HttpRequest.BodyPublishers.ofFile(DATA.resolve(file)))
			.build();
		String id = JsonMapper.shared()
			.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body())
			.get("id")
			.asString();
		String status;
		do {
			status = ask("{ importJob(id: \"" + id + "\") { status } }").at("/importJob/status").asString();
		}
		while (List.of("QUEUED", "RUNNING").contains(status));
		assertThat(status).isEqualTo("DONE");
	}

	private JsonNode ask(String query) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		JsonNode answer = JsonMapper.shared()
			.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body());
		assertThat(answer.get("errors")).as(body).isNull();
		return answer.get("data");
	}

}
