package org.valuenet.dataimport;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.access.Audit;
import org.valuenet.access.Viewer;
import org.valuenet.api.NotFoundException;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringJUnitConfig(ImportRoom.class)
class RejectedRowsIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@Autowired
	ImportJobs jobs;

	@Autowired
	RawRows rawRows;

	@Autowired
	Replay replay;

	@Autowired
	Viewer viewer;

	@Autowired
	Audit audit;

	@BeforeEach
	void oneCustomer() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\n");
	}

	@Test
	void rejectedRowsComeBackAsTheyStoodWithTheReasonBehindThem() throws IOException {
		ImportJob job = this.press.text("customers",
				"customerId,name,region\nC-2,\"Two, Ltd\",Anhui\n" + "N/A,\"=HYPERLINK(\"\"x\"\")\",-5\nC-3\n");
		StringWriter csv = new StringWriter();
		this.rawRows.writeCsv(job, csv);
		assertThat(csv.toString()).isEqualTo("customerId,name,region,line,code,reason\r\n"
				+ "N/A,\"'=HYPERLINK(\"\"x\"\")\",-5,3,KEY,\"customers.csv, line 3, column customerId: \"\"N/A\"\" names nothing; a key is needed\"\r\n"
				+ "C-3,4,COLUMN_COUNT,\"customers.csv, line 4: has 1 fields where the header names 3\"\r\n");
		assertThat(this.rawRows.text(job, 3)).isEqualTo("N/A,\"=HYPERLINK(\"\"x\"\")\",-5");
	}

	@Test
	void mendedRowIsTriedAgainAndCountsForItsJob() {
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,\"12,9O\"\n"
				+ "O-2,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		Feed orders = this.press.feeds().named("orders");
		Counts still = this.replay.mended(job, orders, 2, "O-1,C-1,2026-03-09T08:00:00Z,PLACED,EUR,x");
		assertThat(still).isEqualTo(new Counts(0, 0, 1, 0));
		assertThat(this.imports.existing(job.id()).counts()).isEqualTo(new Counts(1, 0, 1, 0));
		Counts mended = this.replay.mended(job, orders, 2, "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,12.90");
		assertThat(mended).isEqualTo(new Counts(1, 0, 0, 0));
		ImportJob after = this.imports.existing(job.id());
		assertThat(after.counts()).isEqualTo(new Counts(2, 0, 0, 0));
		assertThat(after.status()).isEqualTo(ImportStatus.DONE);
		assertThat(ImportRoom.count("(:Order {orderId: 'O-1', amountMinor: 1290, sourceLine: 2})")).isEqualTo(1);
		assertThat(this.replay.mended(job, orders, 2, "O-9,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1"))
			.as("a row is mended once")
			.isEqualTo(Counts.NONE);
	}

	@Test
	void heldRowsConnectThemselvesWhenTheCustomerComes() throws IOException {
		ImportJob held = this.press.text("orders",
				ORDERS + "O-1,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1\n" + "O-2,C-8,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		assertThat(held.counts()).isEqualTo(new Counts(0, 0, 0, 2));
		this.jobs.runHere(
				new ImportRequest(this.press.feeds().named("customers"),
						ImportRoom.file("customers", "customerId,name\nC-9,Nine\n"), ImportMode.NORMAL),
				Instant.now(), false);
		assertThat(this.imports.existing(held.id()).counts()).isEqualTo(new Counts(1, 0, 0, 1));
		assertThat(this.imports.existing(held.id()).status()).isEqualTo(ImportStatus.DONE_WITH_REJECTS);
		assertThat(ImportRoom.count("(:Customer {customerId: 'C-9'})-[:PLACED]->(:Order {orderId: 'O-1'})"))
			.isEqualTo(1);
		this.jobs.runHere(
				new ImportRequest(this.press.feeds().named("customers"),
						ImportRoom.file("customers", "customerId,name\nC-8,Eight\n"), ImportMode.NORMAL),
				Instant.now(), false);
		assertThat(this.imports.existing(held.id()).counts()).isEqualTo(new Counts(2, 0, 0, 0));
		assertThat(this.imports.existing(held.id()).status()).isEqualTo(ImportStatus.DONE);
		assertThat(ImportRoom.count("(:RawRow {line: 2})")).isZero();
	}

	@Test
	void textsAreErasedOnRequestAndAfterThirtyDays() {
		ImportJob job = this.press.text("customers", "customerId,name\nN/A,Nobody\n");
		this.rawRows.expire();
		assertThat(this.rawRows.text(job, 2)).isEqualTo("N/A,Nobody");
		new RawRows(TestGraph.graph(), this.viewer, this.press.feeds(),
				Clock.offset(Clock.systemUTC(), Duration.ofDays(31)), this.audit)
			.expire();
		assertThatThrownBy(() -> this.rawRows.text(job, 2)).isInstanceOf(NotFoundException.class);
		ImportJob other = this.press.text("customers", "customerId,name\nN/A,Somebody\n");
		this.rawRows.erase(other);
		assertThatThrownBy(() -> this.rawRows.text(other, 2)).isInstanceOf(NotFoundException.class);
		assertThat(ImportRoom.count("(:RejectedRow {code: 'KEY'})")).as("the reasons stay").isEqualTo(2);
		assertThat(ImportRoom.count("(n) WHERE any(name IN keys(n) WHERE toStringOrNull(n[name]) CONTAINS 'body')"))
			.isZero();
	}

}
