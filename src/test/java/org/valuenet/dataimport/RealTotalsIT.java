package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import org.valuenet.ValuenetTest;
import org.valuenet.access.Role;
import org.valuenet.access.SignedIn;
import org.valuenet.graph.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
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
		comesAgainUnchanged("ibm-accounts-receivable", "ibm-accounts-receivable/WA_Fn-UseC_-Accounts-Receivable.csv",
				2_466, Map.of("Customer", 100, "Invoice", 2_466, "Payment", 2_466));
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
				+ " totals { amountMinor currency } } lost: opportunities(stage: \"Lost\") { totalCount }"
				+ " engaging: opportunities(stage: \"Engaging\") { totalCount }"
				+ " prospecting: opportunities(stage: \"Prospecting\") { totalCount } customers(first: 100) { totalCount edges { node {"
				+ " parent { id } opportunities(first: 1) { totalCount } } } } }");
		assertThat(answer.at("/opportunities/totalCount").asInt()).isEqualTo(8_800);
		assertThat(answer.at("/won/totalCount").asInt()).isEqualTo(4_238);
		assertThat(answer.at("/lost/totalCount").asInt()).isEqualTo(2_473);
		assertThat(answer.at("/engaging/totalCount").asInt()).isEqualTo(1_589);
		assertThat(answer.at("/prospecting/totalCount").asInt()).isEqualTo(500);
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
		comesAgainUnchanged("crm-sales-opportunities-accounts", "crm-sales-opportunities/accounts.csv", 85, Map.of());
		comesAgainUnchanged("crm-sales-opportunities-products", "crm-sales-opportunities/products.csv", 7, Map.of());
		comesAgainUnchanged("crm-sales-opportunities-sales-teams", "crm-sales-opportunities/sales_teams.csv", 35,
				Map.of());
		comesAgainUnchanged("crm-sales-opportunities-sales-pipeline", "crm-sales-opportunities/sales_pipeline.csv",
				8_800, Map.of("Customer", 85, "Product", 7, "Rep", 35, "Opportunity", 8_800, "Stage", 3));
	}

	@Test
	void machinesOfTheAzureSetRunAYearOverTheirFailures() throws Exception {
		load("azure-pdm-machines", "azure-pdm/PdM_machines.csv");
		load("azure-pdm-failures", "azure-pdm/PdM_failures.csv");
		JsonNode answer = ask("{ devices { totalCount } outages { totalCount } }");
		assertThat(answer.at("/devices/totalCount").asInt()).isEqualTo(100);
		assertThat(answer.at("/outages/totalCount").asInt()).isEqualTo(761);
		runsAYearOverItsFailures("1", 7);
		runsAYearOverItsFailures("99", 19);
		runsAYearOverItsFailures("17", 15);
	}

	private void runsAYearOverItsFailures(String machine, int failures) throws Exception {
		assertThat(failuresOf(machine)).isEqualTo(failures);
		JsonNode answer = ask(
				"{ device(id: \"" + machine + "\") { mtbfHours(windowDays: 365, asOf: \"2016-01-01T00:00:00Z\") } }");
		assertThat(answer.at("/device/mtbfHours").asDouble()).isEqualTo(8_760.0 / failures, within(1e-9));
	}

	@Test
	void deliveriesOfTheScmsAreLateByTheirWellKnownShare() throws Exception {
		load("scms-delivery-history", "scms-delivery-history/SCMS_Delivery_History_Dataset.csv");
		JsonNode answer = ask("{ shipments { totalCount } late: shipments(late: true) { totalCount }"
				+ " inTime: shipments(late: false) { totalCount } suppliers { totalCount } customers { totalCount }"
				+ " orders { totalCount totals { amountMinor currency } } }");
		assertThat(answer.at("/shipments/totalCount").asInt()).isEqualTo(10_324);
		assertThat(answer.at("/late/totalCount").asInt()).isEqualTo(1_186);
		assertThat(answer.at("/inTime/totalCount").asInt()).isEqualTo(10_324 - 1_186);
		assertThat(answer.at("/suppliers/totalCount").asInt()).isEqualTo(73);
		assertThat(answer.at("/customers/totalCount").asInt()).isEqualTo(43);
		// purchase and sales orders, and the sum of the line values, counted in the file
		assertThat(answer.at("/orders/totalCount").asInt()).isEqualTo(6_233);
		assertThat(answer.at("/orders/totals").toString())
			.isEqualTo("[{\"amountMinor\":162758445729,\"currency\":\"USD\"}]");
		comesAgainUnchanged("scms-delivery-history", "scms-delivery-history/SCMS_Delivery_History_Dataset.csv", 10_324,
				Map.of("Customer", 43, "Supplier", 73, "Product", 184, "Order", 6_233, "OrderLine", 10_324, "Shipment",
						10_324));
	}

	@Test
	void northwindShipsThirtySevenOrdersLateAndTwentyOneNotAtAll() throws Exception {
		for (String feed : List.of("suppliers", "shippers", "customers", "orders")) {
			load("northwind-" + feed, "northwind/" + feed + ".csv");
		}
		load("northwind-orders-shipments", "northwind/orders.csv");
		JsonNode answer = ask(
				"{ suppliers(first: 29) { totalCount edges { node { name region } } } shipments { totalCount }"
						+ " late: shipments(late: true) { totalCount } open: shipments(delivered: false) { totalCount }"
						+ " orders(first: 1) { edges { node { id shipments { edges { node { deliveredOn late carrier } } } } } } }");
		assertThat(answer.at("/suppliers/totalCount").asInt()).isEqualTo(29);
		assertThat(answer.at("/suppliers/edges").toString()).contains("\"Pavlova, Ltd.\",\"region\":\"Australia\"",
				"\"Specialty Biscuits, Ltd.\",\"region\":\"UK\"", "\"G'day, Mate\",\"region\":\"Australia\"",
				"\"Leka Trading\",\"region\":\"Singapore\"");
		assertThat(answer.at("/shipments/totalCount").asInt()).isEqualTo(830);
		assertThat(answer.at("/late/totalCount").asInt()).isEqualTo(37);
		assertThat(answer.at("/open/totalCount").asInt()).isEqualTo(21);
		// order 11077 of 1998-05-06, not shipped, by shipper 2
		assertThat(answer.at("/orders/edges/0/node/id").asString()).isEqualTo("11077");
		assertThat(answer.at("/orders/edges/0/node/shipments/edges/0/node").toString())
			.isEqualTo("{\"deliveredOn\":null,\"late\":null,\"carrier\":\"United Package\"}");
	}

	@Test
	void ticketsOfTheHelpDeskKeepTheirSteps() throws Exception {
		load("helpdesk-event-log", "helpdesk-event-log/helpdesk.csv");
		JsonNode answer = ask("{ serviceRequests { totalCount }"
				+ " first: serviceRequests(to: \"2010-01-13T17:40:26Z\") { edges { node { id raisedAt customer { id }"
				+ " steps { activity at } } } } }");
		assertThat(answer.at("/serviceRequests/totalCount").asInt()).isEqualTo(3_804);
		JsonNode first = answer.at("/first/edges/0/node");
		assertThat(first.get("customer").isNull()).isTrue();
		List<String> lines = Files.readAllLines(DATA.resolve("helpdesk-event-log/helpdesk.csv"));
		assertThat((long) first.get("steps").size())
			.isEqualTo(lines.stream().filter((line) -> line.startsWith(first.get("id").asString() + ",")).count());
		assertThat(first.get("raisedAt").asString()).isEqualTo("2010-01-13T17:40:25Z");
		comesAgainUnchanged("helpdesk-event-log", "helpdesk-event-log/helpdesk.csv", 13_710,
				Map.of("ServiceRequest", 3_804, "ServiceStep", 13_710));
	}

	@Test
	void machineOfTheNabIsReadEveryFiveMinutes() throws Exception {
		load("nab-machine-temperature", "nab-machine-temperature/machine_temperature_system_failure.csv");
		JsonNode answer = ask("{ devices { totalCount } device(id: \"nab-machine\") {"
				+ " signals(kinds: [\"TEMPERATURE\"], first: 1) { edges { node { at value } } } } }");
		assertThat(answer.at("/devices/totalCount").asInt()).isEqualTo(1);
		// the last line of the file
		assertThat(answer.at("/device/signals/edges/0/node").toString())
			.isEqualTo("{\"at\":\"2014-02-19T15:25:00Z\",\"value\":96.90386085}");
		comesAgainUnchanged("nab-machine-temperature", "nab-machine-temperature/machine_temperature_system_failure.csv",
				22_695, Map.of("Device", 1, "Signal", 22_695));
	}

	/** 30 of 50 edges have both ends named: 13 direct and 17 ultimate, of 17 pairs. */
	@Test
	void ownershipOfTheGleifHoldsRowsWhoseEndsAreUnknown() throws Exception {
		load("gleif-ownership-sample-nodes-in-network-sample", "gleif-ownership-sample/nodes_in_network_sample.csv");
		String job = load("gleif-ownership-sample-edges-sample", "gleif-ownership-sample/edges_sample.csv",
				"DONE_WITH_REJECTS");
		JsonNode counts = ask("{ importJob(id: \"" + job + "\") { rowsAccepted rowsHeld rowsRejected } }");
		assertThat(counts.at("/importJob").toString())
			.isEqualTo("{\"rowsAccepted\":30,\"rowsHeld\":20,\"rowsRejected\":0}");
		int parents = 0;
		String after = "";
		JsonNode page;
		do {
			page = ask("{ customers(first: 100" + after + ") { totalCount pageInfo { hasNextPage endCursor }"
					+ " edges { node { parents { totalCount } } } } }")
				.get("customers");
			assertThat(page.get("totalCount").asInt()).isEqualTo(200);
			for (JsonNode edge : page.get("edges")) {
				parents += edge.at("/node/parents/totalCount").asInt();
			}
			after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		assertThat(parents).isEqualTo(17);
		assertThat(TestGraph.cypher(
				"MATCH (:Customer)-[o:SUBSIDIARY_OF]->() RETURN o.kind AS kind, count(*) AS rows" + " ORDER BY kind",
				Map.of()))
			.extracting((row) -> row.get("kind").asString() + row.get("rows").asLong())
			.containsExactly("DIRECT13", "ULTIMATE17");
	}

	/** Counted from the file itself, independent of the service. */
	private static long failuresOf(String machine) throws Exception {
		return Files.readAllLines(DATA.resolve("azure-pdm/PdM_failures.csv"))
			.stream()
			.filter((line) -> line.split(",")[1].equals(machine))
			.count();
	}

	private void load(String feed, String file) throws Exception {
		load(feed, file, "DONE");
	}

	private String load(String feed, String file, String ending) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/imports/" + feed))
			.header("Authorization", SignedIn.basic(Role.IMPORTER))
			.PUT(HttpRequest.BodyPublishers.ofFile(DATA.resolve(file)))
			.build();
		String id = JsonMapper.shared()
			.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body())
			.get("id")
			.asString();
		String status = await().atMost(Duration.ofMinutes(2))
			.until(() -> ask("{ importJob(id: \"" + id + "\") { status } }").at("/importJob/status").asString(),
					(now) -> !List.of("QUEUED", "RUNNING").contains(now));
		assertThat(status).isEqualTo(ending);
		return id;
	}

	/** The same file a second time; and what the graph has of it then. */
	private void comesAgainUnchanged(String feed, String file, int rows, Map<String, Integer> nodes) throws Exception {
		JsonNode counts = ask("{ importJob(id: \"" + load(feed, file, "DONE")
				+ "\") { rowsAccepted rowsUnchanged rowsRejected rowsHeld } }");
		assertThat(counts.at("/importJob").toString())
			.isEqualTo("{\"rowsAccepted\":0,\"rowsUnchanged\":" + rows + ",\"rowsRejected\":0,\"rowsHeld\":0}");
		nodes.forEach((label, count) -> assertThat(ImportRoom.count("(:" + label + ")")).as(label)
			.isEqualTo(count.longValue()));
	}

	private JsonNode ask(String query) throws Exception {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization", SignedIn.basic(Role.STEWARD))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		JsonNode answer = JsonMapper.shared()
			.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body());
		assertThat(answer.get("errors")).as(body).isNull();
		return answer.get("data");
	}

}
