package org.valuenet.dataimport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Invoices, payments, refunds, rates and contracts, each twice. */
@SpringJUnitConfig(ImportRoom.class)
class CommerceImportIT {

	private static final String INVOICES = "invoiceId,customerId,orderId,issuedOn,dueOn,currency,amount,disputed\n";

	private static final String PAYMENTS = "paymentId,invoiceId,paidOn,currency,amount\n";

	private static final String REFUNDS = "refundId,orderId,refundedAt,currency,amount\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@BeforeEach
	void customerWithTwoOrders() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\nC-2,Two\n");
		this.press.text("orders", "orderId,customerId,placedAt,status,currency,amount\n"
				+ "O-1,C-1,2026-03-09T08:00:00Z,COMPLETED,CNY,100.00\nO-2,C-1,2026-03-10T08:00:00Z,PLACED,CNY,\n");
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
	}

	@Test
	void partialPaymentsSettleTheirInvoice() {
		twice("invoices", INVOICES + "I-1,C-1,O-1,2026-03-10,2026-04-09,CNY,100.00,true\n"
				+ "I-2,C-2,,2026-03-11,2026-04-10,USD,0.05,\n", 2);
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
		twice("payments", PAYMENTS + "Y-1,I-1,2026-04-01,CNY,60\nY-2,I-1,2026-04-20,CNY,39.99\n", 2);
		assertThat(ImportRoom.count("(:Customer {customerId: 'C-1'})-[:OWES]->(:Invoice {invoiceId: 'I-1', "
				+ "amountMinor: 10000, disputed: true, dueOn: date('2026-04-09')})-[:BILLS]->(:Order {orderId: 'O-1'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Invoice)-[:BILLS]->()")).isEqualTo(1);
		assertThat(ImportRoom.count(
				"(:Payment {amountMinor: 3999, paidOn: date('2026-04-20')})-[:SETTLES]->(:Invoice {invoiceId: 'I-1'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Customer:ScoringDue {customerId: 'C-1'})")).as("who paid").isEqualTo(1);
		assertThat(ImportRoom.count("(:ScoringDue)")).isEqualTo(1);
	}

	@Test
	void correctedPaymentMovesToItsInvoice() {
		this.press.text("invoices",
				INVOICES + "I-1,C-1,,2026-03-10,2026-04-09,CNY,100.00,\n" + "I-2,C-2,,2026-03-11,2026-04-10,CNY,5,\n");
		this.press.text("payments", PAYMENTS + "Y-1,I-1,2026-04-01,CNY,60\n");
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
		ImportJob job = this.press.text("payments", PAYMENTS + "Y-1,I-2,2026-04-01,CNY,5\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(ImportRoom.count("(:Payment)-[:SETTLES]->(:Invoice)")).isEqualTo(1);
		assertThat(ImportRoom.count("(:Payment {amountMinor: 500})-[:SETTLES]->(:Invoice {invoiceId: 'I-2'})"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:ScoringDue)")).as("both customers").isEqualTo(2);
	}

	@Test
	void refundWaitsForAnOrderThatIsWorthSomething() {
		String refunds = REFUNDS + "F-1,O-1,2026-03-20T00:00:00Z,CNY,40\nF-2,O-2,2026-03-20T00:00:00Z,CNY,10\n"
				+ "F-3,O-3,2026-03-20T00:00:00Z,CNY,1\n";
		ImportJob job = this.press.text("refunds", refunds);
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 2));
		this.press.text("products", "productId,name,family\nP-1,Pump,Pumps\n");
		this.press.text("order-lines",
				"orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency\nL-1,O-2,P-1,1,30,0,CNY\n");
		assertThat(this.press.text("refunds", refunds).counts()).isEqualTo(new Counts(1, 1, 0, 1));
		assertThat(ImportRoom.count("(:Refund)-[:REVERSES]->(:Order)")).isEqualTo(2);
	}

	/** O-1 is worth 100.00 and F-1 has taken 40.00 of it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			F-2 60.00                                | -
			F-2 60.01                                | 2 refundedMinor REFUND_EXCEEDS_ORDER
			F-2 30.00, F-3 30.01, F-4 30.00          | 3 refundedMinor REFUND_EXCEEDS_ORDER
			F-1 100.00                               | -
			F-1 100.01                               | 2 refundedMinor REFUND_EXCEEDS_ORDER
			F-2 60.00, F-1 40.00                     | -
			F-2 60.00, F-1 41.00                     | 3 refundedMinor REFUND_EXCEEDS_ORDER
			F-1 10.00, F-2 90.00                     | -
			F-2 61.00, F-1 40.00                     | 2 refundedMinor REFUND_EXCEEDS_ORDER
			F-2 1.00 USD                             | 2 currency CURRENCY
			F-2 1.00 CNY 2026-03-09T00:00:00Z        | -
			F-2 1.00 CNY 2026-03-08T23:59:59Z        | 2 refundedAt REFUND_EXCEEDS_ORDER
			F-2 1.00 CNY 2026-03-20T00:00:00Z O-9    | -
			""")
	void refundsTogetherAreAtMostWhatTheOrderIsWorth(String rows, String expected) {
		this.press.text("refunds", REFUNDS + "F-1,O-1,2026-03-20T00:00:00Z,CNY,40\n");
		List<Record> faults = TestGraph.graph()
			.read("dataimport/find-excessive-refunds",
					Map.of("scope", Map.of("all", true), "rows", refundRows(rows.split(", "))));
		assertThat(faults)
			.extracting((fault) -> fault.get("line").asLong() + " " + fault.get("column").asString() + " "
					+ fault.get("code").asString())
			.containsExactlyElementsOf(expected.equals("-") ? List.of() : List.of(expected));
	}

	private static List<Map<String, Object>> refundRows(String[] texts) {
		return IntStream.range(0, texts.length).mapToObj((index) -> {
			String[] words = texts[index].strip().split(" ");
			String at = (words.length > 3) ? words[3] : "2026-03-21T00:00:00Z";
			return Map.<String, Object>of("line", index + 2L, "refundId", words[0], "orderId",
					(words.length > 4) ? words[4] : "O-1", "currency", (words.length > 2) ? words[2] : "CNY",
					"refundedMinor", Long.valueOf(words[1].replace(".", "")), "refundedAt",
					Instant.parse(at).toEpochMilli());
		}).toList();
	}

	@Test
	void refundOfLinesIsMeasuredAgainstTheirSum() {
		this.press.text("products", "productId,name,family\nP-1,Pump,Pumps\n");
		this.press.text("order-lines", "orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency\n"
				+ "L-1,O-2,P-1,3,0.35,0.1,CNY\nL-2,O-2,P-1,1.5,0.70,0.1,CNY\n");
		// 94.5 + 94.5 = 189 minor units
		assertThat(excessive("F-1 1.89 CNY 2026-03-21T00:00:00Z O-2")).isEmpty();
		assertThat(excessive("F-1 1.90 CNY 2026-03-21T00:00:00Z O-2")).hasSize(1);
	}

	private static List<Record> excessive(String... rows) {
		return TestGraph.graph()
			.read("dataimport/find-excessive-refunds", Map.of("scope", Map.of("all", true), "rows", refundRows(rows)));
	}

	@Test
	void paymentInAnotherCurrencyThanItsInvoiceIsFound() {
		this.press.text("invoices", INVOICES + "I-1,C-1,,2026-03-10,2026-04-09,CNY,100.00,\n");
		List<Record> faults = TestGraph.graph()
			.read("dataimport/find-foreign-payments",
					Map.of("scope", Map.of("all", true), "rows",
							List.of(Map.of("line", 2L, "invoiceId", "I-1", "currency", "CNY"),
									Map.of("line", 3L, "invoiceId", "I-1", "currency", "USD"))));
		assertThat(faults).extracting((fault) -> fault.get("line").asLong()).containsExactly(3L);
	}

	@Test
	void ratesAreKeptExactlyForEachPairAndDay() {
		twice("exchange-rates", "currency,quoteCurrency,day,rate\nUSD,CNY,2026-03-01,7.12345678\n"
				+ "USD,CNY,2026-04-01,7\nEUR,CNY,2026-03-01,7.8\n", 3);
		assertThat(ImportRoom.count("(:ExchangeRate {currency: 'USD', quoteCurrency: 'CNY', rateE8: 712345678})"))
			.isEqualTo(1);
	}

	@Test
	void contractCoversProductsAndDevices() {
		this.press.text("products", "productId,name,family\nX-1,Care,Services\n");
		this.press.text("devices", "deviceId,customerId,productId,model,critical,installedOn\nX-1,C-1,,,true,\n");
		twice("contracts", "contractId,customerId,kind,startsOn,endsOn,currency,amount\n"
				+ "A-1,C-1,SERVICE,2026-01-01,2026-12-31,CNY,3600\nA-2,C-1,RENTAL,2026-01-01,,,\n", 2);
		twice("contract-coverage", "contractId,coveredKind,coveredId,from,until\nA-1,PRODUCT,X-1,2026-01-01,\n"
				+ "A-1,DEVICE,X-1,2026-01-01T00:00:00+08:00,2026-06-30\nA-2,DEVICE,X-1,2026-01-01,\n", 3);
		assertThat(ImportRoom.count("(:Customer {customerId: 'C-1'})-[:HOLDS]->(:Contract {contractId: 'A-1'})"
				+ "-[:COVERS {from: 1767225600000}]->(:Product)"))
			.isEqualTo(1);
		assertThat(ImportRoom.count("(:Contract)-[:COVERS {from: 1767196800000, until: 1782777600000}]->(:Device)"))
			.isEqualTo(1);
	}

	@Test
	void coverageOfSomethingUnknownIsHeld() {
		this.press.text("contracts",
				"contractId,customerId,kind,startsOn,endsOn,currency,amount\nA-1,C-1,SERVICE,2026-01-01,,,\n");
		assertThat(this.press
			.text("contract-coverage", "contractId,coveredKind,coveredId,from,until\nA-1,DEVICE,X-9,2026-01-01,\n")
			.counts()).isEqualTo(new Counts(0, 0, 0, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I-1,C-1,,2026-03-10,2026-04-09,CNY,1.005,                | SCALE
			I-1,C-1,,2026-03-10,2026-04-09,JPY,1.5,                  | SCALE
			I-1,C-1,,2026-03-10,2026-04-09,CNY,99999999999999999999, | RANGE
			I-1,C-1,,2026-03-10,2026-04-09,CNY,9223372036854775808,  | RANGE
			I-1,C-1,,2026-03-10,2026-04-09,CNY,-1,                   | RANGE
			I-1,C-1,,03/04/2026,2026-04-09,CNY,1,                    | DATE
			I-1,C-1,,2026-02-30,2026-04-09,CNY,1,                    | DATE
			I-1,C-1,,2199-01-01,2199-01-31,CNY,1,                    | FUTURE_DATE
			I-1,C-1,,2026-03-10,2026-04-09,RMB,1,                    | CURRENCY
			I-1,C-1,,2026-03-10,2026-04-09,,1,                       | REQUIRED
			N/A,C-1,,2026-03-10,2026-04-09,CNY,1,                    | KEY
			I-1,,,2026-03-10,2026-04-09,CNY,1,                       | KEY
			I-1,C-9,,2026-03-10,2026-04-09,CNY,1,                    | UNRESOLVED
			""")
	void invoiceThatBreaksARuleIsKeptWithItsReason(String row, String code) {
		ImportJob job = this.press.text("invoices", INVOICES + row + "\n");
		assertThat(this.imports.rejectedRows(Page.of(20, null, Imports.ROWS), List.of(job.id())).get(job.id()).edges())
			.extracting((edge) -> edge.node().code())
			.containsExactly(code);
		assertThat(ImportRoom.count("(:Invoice)")).isZero();
		assertThat(ImportRoom.count("(:Customer)")).isEqualTo(2);
	}

	/** Imports a text whose rows are all taken, and again, when all are unchanged. */
	private void twice(String feed, String text, int rows) {
		assertThat(this.press.text(feed, text).counts()).isEqualTo(new Counts(rows, 0, 0, 0));
		long nodes = ImportRoom.count("(n) WHERE n.rowHash IS NOT NULL");
		long relationships = ImportRoom.count("()-->()");
		assertThat(this.press.text(feed, text).counts()).isEqualTo(new Counts(0, rows, 0, 0));
		assertThat(ImportRoom.count("(n) WHERE n.rowHash IS NOT NULL")).isEqualTo(nodes);
		assertThat(ImportRoom.count("()-->()")).isEqualTo(relationships);
	}

}
