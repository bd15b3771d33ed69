package org.valuenet.dataimport;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys have one form on import and look-up, names none: they stay as they came. */
@ValuenetTest
class KeysAndNamesIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	@Autowired
	private ExecutionGraphQlService service;

	private final ImportRoom.Press press;

	@Autowired
	KeysAndNamesIT(Feeds feeds, ImportJobs jobs, Imports imports) {
		this.press = new ImportRoom.Press(feeds, jobs, imports);
	}

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Blumen 💐 & Söhne", "\uD840\uDC00\uD869\uDED6字", "شركة النور للتجارة",
			"חברת אור \u200E(2000)", "Cafe\u0301 noir", "a\u200Bb\u200Dc\uFEFFd", "Ａ１ 株式会社" })
	void nameOfAnyScriptComesBackUnchanged(String name) {
		this.press.text("customers", "customerId,name\nC-1,\"" + name + "\"\n");
		ask("{ customer(id: \"C-1\") { name } }").path("customer.name").entity(String.class).isEqualTo(name);
	}

	@Test
	void spellingsOfAKeyAreOneCustomerOnImportAndLookUp() {
		String composed = Normalizer.normalize("É-1", Normalizer.Form.NFC);
		String decomposed = Normalizer.normalize("É-1", Normalizer.Form.NFD);
		this.press.text("customers", "customerId,name\n" + composed + ",One\n");
		assertThat(this.press.text("customers", "customerId,name\n  " + decomposed + " ,One\nÉ－１,One\n").counts())
			.isEqualTo(new Counts(0, 2, 0, 0));
		this.press.text("orders", ORDERS + "O-1,É－１,2026-03-09T08:00:00Z,PLACED,CNY,1\nO-2," + decomposed
				+ ",2026-03-09T08:00:00Z,PLACED,CNY,2\n");
		for (String spelling : List.of(composed, decomposed, " É－１ ")) {
			ExecutionGraphQlServiceTester.create(this.service)
				.document("query ($id: ID!) { customer(id: $id) { orders { totalCount } } }")
				.variable("id", spelling)
				.execute()
				.path("customer.orders.totalCount")
				.entity(Integer.class)
				.isEqualTo(2);
		}
		assertThat(ImportRoom.count("(:Customer)")).isEqualTo(1);
		ask("{ customer(id: \"é-1\") { id } }").path("customer").valueIsNull();
	}

	@Test
	void laterLineWinsAcrossChunksAndWriters() {
		this.press.text("customers", "customerId,name\nC-1,One\nC-2,Two\nC-3,Three\n");
		String between = IntStream.rangeClosed(1, 4_500)
			.mapToObj((number) -> "X-" + number + ",C-" + (1 + number % 3) + ",2026-03-09T08:00:00Z,PLACED,CNY,1\n")
			.collect(Collectors.joining());
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n" + between
				+ "O-1,C-2,2026-03-09T08:00:00Z,PLACED,CNY,2\nO-1,C-3,2026-03-09T08:00:00Z,PLACED,CNY,3\n");
		assertThat(TestGraph.cypher(
				"MATCH (c)-[:PLACED]->(o:Order {orderId: 'O-1'}) RETURN c.customerId + ' ' + o.amountMinor AS last",
				Map.of()))
			.extracting((row) -> row.get("last").asString())
			.containsExactly("C-3 300");
	}

	@Test
	void orderOfAnUnknownCustomerIsHeldAndMakesNoStub() {
		String orders = ORDERS + "O-1,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1\n";
		assertThat(this.press.text("orders", orders).counts()).isEqualTo(new Counts(0, 0, 0, 1));
		ask("{ customers { totalCount } }").path("customers.totalCount").entity(Integer.class).isEqualTo(0);
		this.press.text("customers", "customerId,name\nC-9,Nine\n");
		assertThat(this.press.text("orders", orders).counts()).isEqualTo(new Counts(1, 0, 0, 0));
		ask("{ customer(id: \"C-9\") { orders { totalCount } } }").path("customer.orders.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	@Test
	void keysOfErpCrmAndIotPlatformJoinOneCustomer() {
		this.press.text("customers", "customerId,name\nC-1,One\n");
		this.press.text("customer-aliases", "system,key,customerId\nERP,100017,C-1\nCRM,ACC-7,C-1\nIOT,site-1,C-1\n");
		this.press.text("orders", ORDERS + "O-1,100017,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		this.press.text("invoices",
				"invoiceId,customerId,issuedOn,dueOn,currency,amount\nI-1,100017,2026-03-09,2026-04-08,CNY,1\n");
		this.press.text("contacts", "contactId,customerId,name,role\nK-1,ACC-7,Ann,CTO\n");
		this.press.text("service-requests", "serviceRequestId,customerId,raisedAt\nR-1,ACC-7,2026-03-09T08:00:00Z\n");
		this.press.text("devices", "deviceId,customerId,critical\nD-1,site-1,true\n");
		for (String id : List.of("C-1", "100017", "ACC-7", "site-1")) {
			Response answer = ask("{ customer(id: \"" + id + "\") { id orders { totalCount } invoices { totalCount }"
					+ " contacts { totalCount } serviceRequests { totalCount } devices { totalCount }"
					+ " aliases { totalCount } } }");
			answer.path("customer")
				.matchesJson("{\"id\": \"C-1\", \"orders\": {\"totalCount\": 1}, \"invoices\": {\"totalCount\": 1},"
						+ " \"contacts\": {\"totalCount\": 1}, \"serviceRequests\": {\"totalCount\": 1},"
						+ " \"devices\": {\"totalCount\": 1}, \"aliases\": {\"totalCount\": 3}}");
		}
		assertThat(ImportRoom.count("(:Customer)")).isEqualTo(1);
	}

	@Test
	void refundTakenTwiceTakesItsAmountOnce() {
		this.press.text("customers", "customerId,name\nC-1,One\n");
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,COMPLETED,CNY,100.00\n");
		String refund = "refundId,orderId,refundedAt,currency,amount\nF-1,O-1,2026-03-20T00:00:00Z,CNY,40.00\n";
		this.press.text("refunds", refund);
		assertThat(this.press.text("refunds", refund + "F-1,O-1,2026-03-20T00:00:00Z,CNY,40.00\n").counts())
			.isEqualTo(new Counts(0, 2, 0, 0));
		ask("{ orders { totals { formatted } } }").path("orders.totals[0].formatted")
			.entity(String.class)
			.isEqualTo("60.00 CNY");
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
