package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file of {@code data-import/broken} has one fault, and is told which. */
@SpringJUnitConfig(ImportRoom.class)
class BrokenFilesIT {

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@BeforeEach
	void whatTheGoodRowsReferTo() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-0001,One\n");
		this.press.text("products", "productId,name\nP-FILTER,Oil filter\nP-CNC,Lathe\n");
		this.press.text("orders",
				"orderId,customerId,placedAt,status,currency,amount\nO-00001,C-0001,2024-11-18T01:00:00Z,COMPLETED,CNY,\n"
						+ "O-00002,C-0001,2026-03-09T08:00:00Z,COMPLETED,CNY,100.00\n");
		this.press.text("invoices", "invoiceId,customerId,issuedOn,dueOn,currency,amount\n"
				+ "V-00001,C-0001,2026-03-09,2026-04-08,CNY,100.00\n");
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(files = "data-import/broken/expected.csv", numLinesToSkip = 1)
	void faultIsNamedAndTheGoodRowsGoIn(String file, String feed, String code, @Nullable Long line,
			@Nullable String column, long accepted, String message) throws IOException {
		ImportJob job;
		try (InputStream stream = Files.newInputStream(Path.of("data-import", "broken", file))) {
			job = this.press.file(feed, ImportFile.copied(file, stream));
		}
		assertThat(job.counts().accepted()).isEqualTo(accepted);
		if (line == null) {
			assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
			assertThat(job.message()).startsWith(code + ": " + file).contains(message);
		}
		else {
			assertThat(job.status()).isEqualTo(ImportStatus.DONE_WITH_REJECTS);
			assertThat(rejected(job)).singleElement().satisfies((row) -> {
				assertThat(row.code()).isEqualTo(code);
				assertThat(row.line()).isEqualTo(line);
				assertThat(row.column()).isEqualTo(column);
				assertThat(row.message()).startsWith(file + ", line ").contains(message);
			});
		}
	}

	private List<RejectedRow> rejected(ImportJob job) {
		return this.imports.rejectedRows(Page.of(20, null, Imports.ROWS), List.of(job.id()))
			.get(job.id())
			.edges()
			.stream()
			.map((edge) -> edge.node())
			.toList();
	}

}
