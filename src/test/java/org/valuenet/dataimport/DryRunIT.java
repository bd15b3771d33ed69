package org.valuenet.dataimport;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.api.ConflictException;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringJUnitConfig(ImportRoom.class)
class DryRunIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Replay replay;

	@Autowired
	GraphDigest digest;

	@BeforeEach
	void someCustomersAndAnOrder() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\nC-2,Two\nC-3,Three\n");
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					orders, 'O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1|O-2,C-2,2026-03-09T08:00:00Z,PLACED,CNY,1|O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,2|O-3,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1|O-4,C-1,x,PLACED,CNY,1'
					ownership, 'C-1,C-2,0.6,2020-01-01,|C-2,C-3,0.6,2020-01-01,|C-3,C-1,0.6,2020-01-01,|C-2,C-2,1,2020-01-01,'
					refunds, 'R-1,O-1,2026-03-10T08:00:00Z,CNY,0.60|R-2,O-1,2026-03-10T08:00:00Z,CNY,0.60'
					""")
	void dryRunTellsWhatTheRealRunThenDoes(String feed, String rows) {
		String header = switch (feed) {
			case "orders" -> ORDERS;
			case "ownership" -> "customerId,parentId,share,from,until\n";
			default -> "refundId,orderId,refundedAt,currency,amount\n";
		};
		String text = header + rows.replace('|', '\n') + "\n";
		String before = this.digest.value();
		ImportJob dry = run(feed, text, ImportMode.DRY_RUN);
		assertThat(this.digest.value()).isEqualTo(before);
		assertThat(dry.message()).isEqualTo("dry run: nothing was written");
		ImportJob real = run(feed, text, ImportMode.NORMAL);
		assertThat(dry.counts()).isEqualTo(real.counts());
		assertThat(dry.status()).isEqualTo(real.status());
		assertThat(codes(dry)).isEqualTo(codes(real)).isNotEmpty();
		assertThat(this.digest.value()).isNotEqualTo(before);
	}

	@Test
	void heldRowsOfADryRunWaitForNothing() {
		ImportJob real = run("orders", ORDERS + "O-7,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1\n", ImportMode.NORMAL);
		ImportJob dry = run("orders", ORDERS + "O-8,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1\n", ImportMode.DRY_RUN);
		run("customers", "customerId,name\nC-9,Nine\n", ImportMode.NORMAL);
		assertThat(this.imports.existing(real.id()).counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(this.imports.existing(dry.id()).counts()).isEqualTo(new Counts(0, 0, 0, 1));
		assertThat(ImportRoom.count("(:Order {orderId: 'O-8'})")).isZero();
		assertThatThrownBy(() -> this.replay.mended(dry, this.press.feeds().named("orders"), 2,
				"O-8,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1"))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void ofMoreThanFiftyThousandRowsOnlyTheRowsAreCheckedAndTheReportSaysSo() {
		String rows = IntStream.rangeClosed(1, 50_001)
			.mapToObj(
					(number) -> "O-" + number + ",C-9,2026-03-09T08:00:00Z,PLACED,CNY," + ((number == 77) ? "x" : "1"))
			.collect(Collectors.joining("\n"));
		ImportJob dry = run("orders", ORDERS + rows, ImportMode.DRY_RUN);
		assertThat(dry.counts()).isEqualTo(new Counts(50_000, 0, 1, 0));
		assertThat(dry.warnings()).singleElement().asString().contains("only the rows themselves were checked");
		assertThat(ImportRoom.count("(:Order)")).isEqualTo(1);
	}

	private ImportJob run(String feed, String text, ImportMode mode) {
		return this.imports.existing(this.jobs
			.runHere(new ImportRequest(this.press.feeds().named(feed), ImportRoom.file(feed, text), mode),
					Instant.now(), false)
			.jobId());
	}

	private List<String> codes(ImportJob job) {
		return this.imports.rejectedRows(Page.of(20, null, Imports.ROWS), List.of(job.id()))
			.get(job.id())
			.edges()
			.stream()
			.map((edge) -> edge.node().line() + " " + edge.node().code() + " " + edge.node().message())
			.toList();
	}

}
