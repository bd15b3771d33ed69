package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.math.BigInteger;
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
		for (String file : List.of("categories", "customers", "products", "employees", "orders", "order-details")) {
			load("northwind-" + file, "northwind/" + file + ".csv");
		}
		JsonNode answer = ask("{ customers { totalCount } orders { totalCount totals { amountMinor currency } } }");
		assertThat(answer.at("/customers/totalCount").asInt()).isEqualTo(91);
		assertThat(answer.at("/orders/totalCount").asInt()).isEqualTo(830);
		assertThat(answer.at("/orders/totals").toString())
			.isEqualTo("[{\"amountMinor\":126579304,\"currency\":\"USD\"}]");
	}

	@Test
	void ibmsCustomersPayEightHundredAndSeventySevenInvoicesLate() throws Exception {
		load("ibm-accounts-receivable", "ibm-accounts-receivable/WA_Fn-UseC_-Accounts-Receivable.csv");
		JsonNode answer = ask("{ customers { totalCount } invoices { totalCount totals { amountMinor currency } }"
				+ " late: invoices(late: true) { totalCount } others: invoices(late: false) { totalCount } }");
		assertThat(answer.at("/customers/totalCount").asInt()).isEqualTo(100);
		assertThat(answer.at("/invoices/totalCount").asInt()).isEqualTo(2_466);
		assertThat(answer.at("/late/totalCount").asInt()).isEqualTo(877);
		assertThat(answer.at("/others/totalCount").asInt()).isEqualTo(2_466 - 877);
		assertThat(answer.at("/invoices/totals").toString())
			.isEqualTo("[{\"amountMinor\":" + invoiced() + ",\"currency\":\"USD\"}]");
	}

	/** Added up from the file itself, independent of the service. */
	private static BigInteger invoiced() throws Exception {
		return Files.readAllLines(DATA.resolve("ibm-accounts-receivable/WA_Fn-UseC_-Accounts-Receivable.csv"))
			.stream()
			.skip(1)
			.map((line) -> new BigDecimal(line.split(",")[6]))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.movePointRight(2)
			.toBigIntegerExact();
	}

	@Test
	void hardwareSellerWinsItsTenMillions() throws Exception {
		for (String file : List.of("accounts", "products", "sales_teams", "sales_pipeline")) {
			load("crm-sales-opportunities-" + file.replace('_', '-'), "crm-sales-opportunities/" + file + ".csv");
		}
		JsonNode answer = ask("{ opportunities { totalCount } won: opportunities(stage: \"Won\") { totalCount"
				+ " totals { amountMinor currency } } customers(first: 100) { totalCount edges { node {"
				+ " parent { id } opportunities(first: 1) { totalCount } } } } }");
		assertThat(answer.at("/opportunities/totalCount").asInt()).isEqualTo(8_800);
		assertThat(answer.at("/won/totalCount").asInt()).isEqualTo(4_238);
		assertThat(answer.at("/won/totals").toString())
			.isEqualTo("[{\"amountMinor\":1000553400,\"currency\":\"USD\"}]");
		assertThat(answer.at("/customers/totalCount").asInt()).isEqualTo(85);
		int children = 0;
		int ofAccounts = 0;
		for (JsonNode edge : answer.at("/customers/edges")) {
			children += edge.at("/node/parent/id").isMissingNode() ? 0 : 1;
			ofAccounts += edge.at("/node/opportunities/totalCount").asInt();
		}
		assertThat(children).isEqualTo(15);
		assertThat(ofAccounts).as("all but 1,425").isEqualTo(8_800 - 1_425);
		assertThat(ImportRoom.count("(:Opportunity)-[:CONCERNS]->(:Product {productId: 'GTX Pro'})"))
			.as("lines with GTXPro")
			.isEqualTo(1_480);
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
