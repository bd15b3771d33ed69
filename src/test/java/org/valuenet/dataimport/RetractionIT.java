package org.valuenet.dataimport;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.api.ConflictException;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringJUnitConfig(ImportRoom.class)
class RetractionIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	private static final String O_1 = "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,100.00\n";

	private static final String O_2 = "O-2,C-1,2026-03-10T08:00:00Z,PLACED,CNY,200.00\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@Autowired
	Retraction retraction;

	@Autowired
	GraphDigest digest;

	@BeforeEach
	void twoCustomers() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name,segment\nC-1,One,Large\nC-2,Two,Small\n");
		this.press.text("products", "productId,name,family\nP-1,Pump,Pumps\n");
	}

	@Test
	void retractionTakesNewFactsOutAndMarksTheirCustomers() {
		String before = this.digest.value();
		ImportJob job = this.press.text("orders", ORDERS + O_1 + O_2);
		assertThat(this.digest.value()).isNotEqualTo(before);
		TestGraph.cypher("MATCH (c:Customer) REMOVE c:ScoringDue", Map.of());
		retract(job);
		assertThat(this.digest.value()).isEqualTo(before);
		assertThat(ImportRoom.count("(:Customer:ScoringDue {customerId: 'C-1'})")).isEqualTo(1);
		assertThat(this.imports.existing(job.id()).status()).isEqualTo(ImportStatus.RETRACTED);
		assertThatThrownBy(() -> retract(job)).isInstanceOf(ConflictException.class);
		assertThat(this.press.text("orders", ORDERS + O_1 + O_2).counts()).as("may come in again")
			.isEqualTo(new Counts(2, 0, 0, 0));
	}

	@Test
	void retractionPromotesTheVersionBeforeWithItsParent() {
		this.press.text("orders", ORDERS + O_1 + O_2);
		String before = this.digest.value();
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-2,2026-03-09T08:00:00Z,COMPLETED,CNY,\n" + O_2
				+ "O-3,C-2,2026-03-11T08:00:00Z,PLACED,CNY,1\n" + "O-1,C-2,2026-03-09T09:00:00Z,COMPLETED,CNY,7\n");
		assertThat(job.counts()).isEqualTo(new Counts(3, 1, 0, 0));
		assertThat(ImportRoom.count("(:Superseded)")).as("versions of the job itself are not kept").isEqualTo(1);
		retract(job);
		assertThat(this.digest.value()).isEqualTo(before);
		assertThat(ImportRoom.count("(:Superseded)")).isZero();
		assertThat(ImportRoom
			.count("(:Customer {customerId: 'C-1'})-[:PLACED]->(:Order {orderId: 'O-1', amountMinor: 10000})"))
			.isEqualTo(1);
	}

	@Test
	void versionsOfThreeJobsAreTakenOutInAnyOrder() {
		String header = "customerId,name,segment\n";
		String first = this.digest.value();
		ImportJob second = this.press.text("customers", header + "C-1,Uno,Large\n");
		String afterSecond = this.digest.value();
		ImportJob third = this.press.text("customers", header + "C-1,Eins,\n");
		String afterThird = this.digest.value();
		retract(second);
		assertThat(this.digest.value()).as("superseded already").isEqualTo(afterThird);
		retract(third);
		assertThat(this.digest.value()).isEqualTo(first).isNotEqualTo(afterSecond);
	}

	@Test
	void rowsThatAJobMerelyReReadAreNotItsOwn() {
		this.press.text("orders", ORDERS + O_1);
		String before = this.digest.value();
		ImportJob again = this.press.text("orders", ORDERS + O_1 + O_2);
		retract(again);
		assertThat(this.digest.value()).isEqualTo(before);
	}

	@Test
	void factThatALaterJobConfirmedPassesToThatJob() {
		ImportJob first = this.press.text("orders", ORDERS + O_1 + O_2);
		ImportJob second = this.press.text("orders", ORDERS + O_1);
		retract(first);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)")).isEqualTo(1);
		assertThat(this.press.text("orders", ORDERS + O_1).counts()).isEqualTo(new Counts(0, 1, 0, 0));
		retract(second);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)")).as("the third job confirmed it too")
			.isEqualTo(1);
	}

	@Test
	void factThatLaterFactsReferToStays() {
		ImportJob orders = this.press.text("orders", ORDERS + O_1 + O_2);
		ImportJob lines = this.press.text("order-lines",
				"orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency\nL-1,O-1,P-1,2,9.99,0.05,CNY\n");
		retract(orders);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)-[:HAS]->(:OrderLine)")).isEqualTo(1);
		assertThat(ImportRoom.count("(:Order)")).isEqualTo(1);
		retract(lines);
		assertThat(ImportRoom.count("(:Order)")).as("goes with the job that needed it").isZero();
	}

	@Test
	void relationshipsAreRetractedToo() {
		String header = "customerId,parentId,share,from,until\n";
		String empty = this.digest.value();
		ImportJob first = this.press.text("ownership", header + "C-1,C-2,0.6,2020-01-01,\n");
		String one = this.digest.value();
		ImportJob second = this.press.text("ownership", header + "C-1,C-2,0.7,2020-01-01,2024-01-01\n");
		retract(second);
		assertThat(this.digest.value()).isEqualTo(one);
		retract(first);
		assertThat(this.digest.value()).isEqualTo(empty);
	}

	@Test
	void customersThatALogIntroducedGoWithItsRows() {
		String before = this.digest.value();
		ImportJob log = this.press.text("cdnow-master",
				"customer_id date number_of_cds dollar_value\n 00001 19970101 1 11.77\n 00001 19970101 1 11.77\n");
		assertThat(log.counts()).isEqualTo(new Counts(2, 0, 0, 0));
		retract(log);
		assertThat(this.digest.value()).isEqualTo(before);
	}

	@Test
	void firstLoadIsKnownSinceItHappenedAndOthersSinceTheirCommit() {
		ImportJob job = this.press.text("orders", ORDERS + O_1);
		Feed orders = this.press.feeds().named("orders");
		assertThat(orders.knownSince()).isEqualTo("placedAt");
		assertThat(chunks(job)).containsExactly("commit");
		ImportFile file = ImportRoom.file("orders", ORDERS + O_2);
		ImportJobs.Ran history = this.press.jobs()
			.runHere(new ImportRequest(orders, file, ImportMode.HISTORY), Instant.now(), false);
		assertThat(chunks(this.imports.existing(history.jobId()))).containsExactly("placedAt");
	}

	private static List<String> chunks(ImportJob job) {
		return TestGraph
			.cypher("MATCH (c:ImportChunk {jobId: $job}) RETURN coalesce(c.knownSince, 'commit') AS since",
					Map.of("job", job.id()))
			.stream()
			.map((row) -> row.get("since").asString())
			.toList();
	}

	private void retract(ImportJob job) {
		this.retraction.retract(this.imports.existing(job.id()));
	}

}
