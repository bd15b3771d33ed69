package org.valuenet.dataimport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SpringJUnitConfig(ImportRoom.class)
class ImportIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@BeforeEach
	void twoCustomers() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name,industry,segment,region,creditLimit,currency\n"
				+ "C-1,One 一,Steel,Large,Anhui,1000.50,CNY\nC-2,Two,,,,,CNY\n");
	}

	@Test
	void rowBecomesAFactWithItsProvenance() {
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00+08:00,PLACED,CNY,129.90\n");
		Record order = one("MATCH (:Customer {customerId: 'C-1'})-[:PLACED]->(o:Order) RETURN o{.*} AS found");
		Map<String, Object> found = order.get("found").asMap();
		assertThat(found).containsEntry("orderId", "O-1")
			.containsEntry("placedAt", 1_773_014_400_000L)
			.containsEntry("amountMinor", 12_990L)
			.containsEntry("sourceLine", 2L)
			.containsKeys("recordedIn", "rowHash");
		assertThat(
				one("MATCH (c:ImportChunk {chunkId: $id}) RETURN c.file AS file", Map.of("id", found.get("recordedIn")))
					.get("file")
					.asString())
			.isEqualTo("orders.csv");
		assertThat(ImportRoom.count("(:ScoringDue)")).isEqualTo(2);
	}

	@Test
	void changedRowOverwritesAndMovesToItsNewParent() {
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,129.90\n");
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-2,2026-03-09T08:00:00Z,COMPLETED,CNY,\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		Record moved = one(
				"MATCH (c:Customer)-[:PLACED]->(o:Order) RETURN c.customerId AS owner, o.status AS status, o.amountMinor AS amount");
		assertThat(moved.get("owner").asString()).isEqualTo("C-2");
		assertThat(moved.get("status").asString()).isEqualTo("COMPLETED");
		assertThat(moved.get("amount").isNull()).isTrue();
		assertThat(ImportRoom.count("(:ScoringDue)")).as("both customers").isEqualTo(2);
	}

	@Test
	void ofTwoRowsWithOneKeyTheLaterWins() {
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1.00\n"
				+ "O-1,C-2,2026-03-09T08:00:00Z,PLACED,CNY,2.00\nO-1,C-2,2026-03-09T08:00:00Z,PLACED,CNY,2.00\n");
		assertThat(job.counts()).isEqualTo(new Counts(2, 1, 0, 0));
		assertThat(one("MATCH (c)-[:PLACED]->(o:Order) RETURN o.amountMinor AS amount").get("amount").asLong())
			.isEqualTo(200);
	}

	@Test
	void rowThatRefersToNothingKnownIsHeldAndComesInLater() {
		ImportJob job = this.press.text("order-lines",
				"orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency\nL-1,O-1,P-1,2,9.99,0.05,CNY\n");
		assertThat(job.counts()).isEqualTo(new Counts(0, 0, 0, 1));
		assertThat(job.status()).isEqualTo(ImportStatus.DONE_WITH_REJECTS);
		assertThat(rejected(job)).extracting(RejectedRow::code).containsExactly("UNRESOLVED");
		this.press.text("products", "productId,name,family\nP-1,Pump,Pumps\n");
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,\n");
		job = this.press.text("order-lines",
				"orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency\nL-1,O-1,P-1,2,9.99,0.05,CNY\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
	}

	@Test
	void heldRowsAreTriedAgainAtTheEndOfTheirJob() {
		String lines = "orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency\nL-1,O-1,P-1,2,9.99,0,CNY\n";
		ImportJob held = this.press.text("order-lines", lines);
		TestGraph.cypher("MATCH (j:ImportJob {jobId: $job}) SET j.status = 'PAUSED'", Map.of("job", held.id()));
		this.press.text("products", "productId,name,family\nP-1,Pump,Pumps\n");
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,\n");
		this.press.text("order-lines", lines);
		ImportJob resumed = this.imports.job(held.id());
		assertThat(resumed).isNotNull();
		assertThat(resumed.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(resumed.status()).isEqualTo(ImportStatus.DONE);
		assertThat(ImportRoom.count("(:Order)-[:HAS]->(:OrderLine)-[:OF]->(:Product)")).isEqualTo(1);
		assertThat(ImportRoom.count("(:RejectedRow)")).isZero();
	}

	@Test
	void rejectedRowsAreKeptAndTheRestGoesIn() {
		ImportJob job = this.press.text("orders", ORDERS
				+ "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,\"12,9O\"\nO-2,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 1, 0));
		assertThat(rejected(job)).singleElement()
			.extracting(RejectedRow::line, RejectedRow::column, RejectedRow::code, RejectedRow::message)
			.containsExactly(2L, "amount", "NUMBER",
					"orders.csv, line 2, column amount: \"1#,#O\" is not a decimal number");
	}

	@Test
	void tooManyRejectedRowsFailTheJobAndWhatWasTakenStays() {
		String rows = IntStream.rangeClosed(1, 100)
			.mapToObj((number) -> "O-" + number + ",C-1,2026-03-09T08:00:00Z,PLACED,CNY," + ((number <= 11) ? "x" : "1")
					+ "\n")
			.collect(Collectors.joining());
		ImportJob job = this.press.text("orders", ORDERS + rows);
		assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
		assertThat(job.message()).startsWith("TOO_MANY_ERRORS");
		assertThat(job.counts()).isEqualTo(new Counts(89, 0, 11, 0));
	}

	@Test
	void interruptedJobGoesOnAfterItsLastChunk() {
		String text = ORDERS + IntStream.rangeClosed(1, 3_000)
			.mapToObj((number) -> "O-" + number + ",C-" + (1 + number % 2) + ",2026-03-09T08:00:00Z,PLACED,CNY,1\n")
			.collect(Collectors.joining());
		ImportJob whole = this.press.text("orders", text);
		TestGraph.cypher("MATCH (o:Order) WHERE o.sourceLine > 1500 DETACH DELETE o", Map.of());
		TestGraph.cypher("""
				MATCH (j:ImportJob {jobId: $job})
				SET j.status = 'PAUSED'
				WITH j
				MATCH (p:ImportPartition {jobId: j.jobId})
				SET p.line = 1500, p.accepted = 0
				""", Map.of("job", whole.id()));
		ImportJob resumed = this.press.text("orders", text);
		assertThat(resumed.id()).isEqualTo(whole.id());
		assertThat(resumed.status()).isEqualTo(ImportStatus.DONE);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)")).isEqualTo(3_000);
		assertThat(resumed.counts().accepted()).as("lines 1501 to 3001").isEqualTo(1_501);
	}

	@Test
	void finishedFileStartsANewJobWhoseRowsAreUnchanged() {
		ImportJob first = this.press.text("reps", "repId,name\nR-1,Lin\n");
		ImportJob second = this.press.text("reps", "repId,name\nR-1,Lin\n");
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(second.counts()).isEqualTo(new Counts(0, 1, 0, 0));
	}

	@Test
	void keyOfAnotherFactRejectsOneRowOfItsChunk() {
		this.press.text("devices",
				"deviceId,customerId,productId,model,critical,installedOn\nD-1,C-1,,,true,\nD-2,C-1,,,true,\n");
		this.press.text("signals",
				"signalId,deviceId,kind,at,value,unit,severity\nS-1,D-1,CONNECTIVITY,2026-03-09T08:00:00Z,1,,\n");
		ImportJob job = this.press.text("signals", "signalId,deviceId,kind,at,value,unit,severity\n"
				+ "S-2,D-2,CONNECTIVITY,2026-03-09T08:00:00Z,1,,\nS-1,D-2,CONNECTIVITY,2026-03-09T08:00:00Z,1,,\n"
				+ "S-3,D-2,CONNECTIVITY,2026-03-09T08:00:00Z,1,,\n");
		assertThat(job.counts()).isEqualTo(new Counts(2, 0, 1, 0));
		assertThat(rejected(job)).extracting(RejectedRow::code).containsExactly("CONFLICT");
	}

	@Test
	void fileInAnotherCharsetIsRefusedBeforeAnythingIsWritten() {
		byte[] text = (ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\nO-订,C-1,x,x,x,x\n")
			.getBytes(Charset.forName("GB18030"));
		ImportJob job = this.press.bytes("orders", text);
		assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
		assertThat(job.message()).startsWith("ENCODING: orders.csv, line 3");
		assertThat(job.counts().read()).isZero();
		assertThat(this.press.bytes("reps", "\uFEFFrepId,name\nR-1,Lin\n".getBytes(StandardCharsets.UTF_8)).counts())
			.isEqualTo(new Counts(1, 0, 0, 0));
	}

	@Test
	void rowThatClosesACycleIsRejectedAndTheRestGoesIn() {
		String header = "customerId,parentId,share,from,until\n";
		this.press.text("customers", "customerId,name\nC-3,Three\nC-4,Four\n");
		ImportJob job = this.press.text("ownership",
				header + "C-1,C-2,0.6,2020-01-01,\nC-2,C-1,0.6,2020-01-01,\n"
						+ "C-1,C-3,0.4,2020-01-01,\nC-3,C-2,1,2020-01-01,\nC-2,C-4,1,2020-01-01,\n"
						+ "C-4,C-4,1,2020-01-01,\n");
		assertThat(job.counts()).isEqualTo(new Counts(4, 0, 2, 0));
		assertThat(rejected(job)).extracting(RejectedRow::line, RejectedRow::code)
			.containsExactly(tuple(3L, "CYCLE"), tuple(7L, "CYCLE"));
		job = this.press.text("ownership", header + "C-4,C-1,0.6,2021-01-01,\n");
		assertThat(job.counts()).as("closed by another file").isEqualTo(new Counts(0, 0, 1, 0));
		assertThat(ImportRoom.count("()-[:SUBSIDIARY_OF]->()")).isEqualTo(4);
	}

	@Test
	void ownershipThatTurnsRoundMakesNoCycleWhereItsPeriodsDoNotOverlap() {
		ImportJob job = this.press.text("ownership", "customerId,parentId,share,from,until\n"
				+ "C-1,C-2,0.6,2020-01-01,2022-01-01\nC-2,C-1,0.6,2022-01-01,\nC-2,C-1,0.6,2021-12-31,\n");
		assertThat(rejected(job)).extracting(RejectedRow::line, RejectedRow::code).containsExactly(tuple(4L, "CYCLE"));
	}

	@Test
	void changedRowThatWouldCloseACycleLeavesTheFactAsItWas() {
		String header = "customerId,parentId,share,from,until\n";
		this.press.text("ownership", header + "C-1,C-2,0.6,2020-01-01,2022-01-01\nC-2,C-1,0.6,2022-01-01,\n");
		ImportJob job = this.press.text("ownership", header + "C-1,C-2,0.7,2020-01-01,2023-01-01\n");
		assertThat(rejected(job)).extracting(RejectedRow::code).containsExactly("CYCLE");
		assertThat(
				one("MATCH (:Customer {customerId: 'C-1'})-[o:SUBSIDIARY_OF]->() RETURN o.share AS share").get("share")
					.asDouble())
			.isEqualTo(0.6);
	}

	@Test
	void anotherSystemsKeyStandsForTheCustomer() {
		String devices = "deviceId,customerId,productId,model,critical,installedOn\nD-1,site-1,,,true,\n"
				+ "D-2,C-2,,,true,\n";
		this.press.text("customer-aliases", "system,key,customerId\nIOT,site-1,C-1\nCRM,C-2,C-1\n");
		this.press.text("devices", devices);
		assertThat(TestGraph.cypher(
				"MATCH (c:Customer)-[:OPERATES]->(d:Device) RETURN d.deviceId AS id, c.customerId AS owner ORDER BY id",
				Map.of()))
			.extracting((row) -> row.get("owner").asString())
			.as("site-1 by its alias; the CRM's C-2 is not the IoT platform's")
			.containsExactly("C-1", "C-2");
		assertThat(this.press.text("devices", devices).counts()).isEqualTo(new Counts(0, 2, 0, 0));
		assertThat(this.press.text("customer-aliases", "system,key,customerId\nIOT,site-1,C-2\n").counts())
			.isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(this.press.text("devices", devices).counts()).as("moved with its alias")
			.isEqualTo(new Counts(1, 1, 0, 0));
	}

	private List<RejectedRow> rejected(ImportJob job) {
		return this.imports.rejectedRows(Page.of(20, null, Imports.ROWS), List.of(job.id()))
			.get(job.id())
			.edges()
			.stream()
			.map((edge) -> edge.node())
			.toList();
	}

	private static Record one(String query) {
		return one(query, Map.of());
	}

	private static Record one(String query, Map<String, Object> parameters) {
		List<Record> rows = TestGraph.cypher(query, parameters);
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

}
