package org.valuenet.dataimport;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.access.Audit;
import org.valuenet.access.Viewer;
import org.valuenet.api.NotFoundException;
import org.valuenet.api.Page;
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
				+ "N/A,\"'=HYPERLINK(\"\"x\"\")\",-5,3,KEY,\"customers.csv, line 3, column customerId: \"\"N/*\"\" names nothing; a key is needed\"\r\n"
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

	/** Each file has one row that names something unknown beside what is known. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					orders            | orderId,客户编号,placedAt,status,currency,amount    | O-7,C-77,2026-03-09T08:00:00Z,PLACED,CNY,1 | 客户编号   | C-#7 | customer
					refunds           | refundId,orderId,refundedAt,currency,amount            | R-1,O-99,2026-03-10T08:00:00Z,CNY,1        | orderId    | O-#9 | order
					order-lines       | orderLineId,orderId,productId,quantity,unitPrice,currency,discountRate | L-1,O-1,P-44,1,1,CNY,0     | productId  | P-#4 | product
					ownership         | customerId,parentId,share,from                         | C-1,C-88,0.5,2026-01-01                    | parentId   | C-#8 | customer
					contract-coverage | contractId,coveredKind,coveredId,from                  | A-1,DEVICE,D-12,2026-01-01                 | coveredId  | D-#2 | device
					contract-coverage | contractId,coveredKind,coveredId,from                  | A-1,PRODUCT,D-12,2026-01-01                | coveredId  | D-#2 | product
					contract-coverage | contractId,coveredKind,coveredId,from                  | A-55,DEVICE,D-12,2026-01-01                | contractId | A-#5 | contract
					signals           | signalId,deviceId,kind,at                              | S-1,D-33,HEARTBEAT,2026-03-09T08:00:00Z    | deviceId   | D-#3 | device
					""")
	void heldRowNamesTheColumnAndTheMaskedKeyThatIsNotKnown(String feed, String header, String row, String column,
			String value, String kind) {
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		this.press.text("contracts", "contractId,customerId,kind,startsOn\nA-1,C-1,SERVICE,2026-01-01\n");
		ImportJob job = this.press.text(feed, header + "\n" + row + "\n");
		assertThat(job.counts()).isEqualTo(new Counts(0, 0, 0, 1));
		assertThat(this.imports.ownRejectedRows(Page.of(1, null, Imports.ROWS), job.id())).singleElement()
			.satisfies((held) -> {
				assertThat(held.code()).isEqualTo(RejectedRow.UNRESOLVED);
				assertThat(held.column()).isEqualTo(column);
				assertThat(held.value()).isEqualTo(value);
				assertThat(held.message()).isEqualTo(feed + ".csv, line 2, column " + column + ": \"" + value
						+ "\" names a " + kind + " that is not known; import it, and the row connects itself");
			});
	}

	@Test
	void keyOfAnotherFactIsNamedToo() {
		this.press.text("devices", "deviceId,critical\nD-1,true\nD-2,true\n");
		String signals = "signalId,deviceId,kind,at\nS-100,%s,HEARTBEAT,2026-03-09T08:00:00Z\n";
		this.press.text("signals", signals.formatted("D-1"));
		ImportJob job = this.press.text("signals", signals.formatted("D-2"));
		assertThat(this.imports.ownRejectedRows(Page.of(1, null, Imports.ROWS), job.id())).singleElement()
			.satisfies((row) -> {
				assertThat(row.code()).isEqualTo("CONFLICT");
				assertThat(row.message())
					.isEqualTo("signals.csv, line 2, column signalId: \"S-##0\" belongs to another "
							+ "fact already; give this one a key of its own");
			});
		assertThat(this.rawRows.text(job, 2)).isEqualTo("S-100,D-2,HEARTBEAT,2026-03-09T08:00:00Z");
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
