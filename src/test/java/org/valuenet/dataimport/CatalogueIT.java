package org.valuenet.dataimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What files of the world do wrong, and what must then happen. */
@SpringJUnitConfig(ImportRoom.class)
class CatalogueIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	private static final String CUSTOMERS = "customerId,name\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@Autowired
	ImportJobs jobs;

	@Autowired
	GraphDigest digest;

	@BeforeEach
	void oneCustomer() {
		TestGraph.clear();
		this.press.text("customers", CUSTOMERS + "C-1,One\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFEFF%s", "%s" })
	void byteOrderMarkOfUtf8ChangesNothing(String form) {
		assertThat(this.press.text("reps", form.formatted("repId,name\nR-1,Lin\n")).counts())
			.isEqualTo(new Counts(1, 0, 0, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void utf16IsReadByItsMark(String charset) {
		ImportJob job = this.press.bytes("customers",
				("\uFEFF" + CUSTOMERS + "C-2,华东重工\n").getBytes(Charset.forName(charset)));
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(name("C-2")).isEqualTo("华东重工");
	}

	@Test
	void gb18030IsRefusedUntilItIsNamed() {
		byte[] text = (CUSTOMERS + "C-2,华东重工\n").getBytes(Charset.forName("GB18030"));
		assertThat(this.press.bytes("customers", text).message()).startsWith("ENCODING: customers.csv, line 2");
		Feed named = Encodings.in(this.press.feeds().named("customers"), "gb18030");
		assertThat(run(named, text)).isEqualTo(ImportStatus.DONE);
		assertThat(name("C-2")).isEqualTo("华东重工");
		assertThatThrownBy(() -> Encodings.in(named, "EBCDIC")).isInstanceOf(BadRequestException.class);
	}

	@Test
	void brokenBytesInTheMiddleNeverBecomeReplacementCharacters() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write((CUSTOMERS + "C-2,Two\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
		bytes.write(new byte[] { 'C', '-', '3', ',', (byte) 0xC3, '\n' });
		assertThat(this.press.bytes("customers", bytes.toByteArray()).message())
			.startsWith("ENCODING: customers.csv, line 20002");
		assertThat(ImportRoom.count("(c:Customer WHERE c.name CONTAINS '\uFFFD')")).isZero();
	}

	@Test
	void everyLineEndGivesTheSameGraph() {
		Set<String> digests = new HashSet<>();
		for (String end : List.of("\n", "\r\n", "\r")) {
			TestGraph.clear();
			this.press.text("customers", (CUSTOMERS + "C-1,One\nC-2,Two\n").replace("\n", end));
			digests.add(this.digest.value());
		}
		TestGraph.clear();
		this.press.text("customers", "customerId,name\rC-1,One\r\nC-2,Two");
		digests.add(this.digest.value());
		assertThat(digests).as("mixed, and without a last line end, too").hasSize(1);
		assertThat(ImportRoom.count("(:Customer)")).isEqualTo(2);
	}

	@Test
	void quotedFieldMayHoldLinesAndCommasAndQuotes() {
		ImportJob job = this.press.text("customers", CUSTOMERS + "C-2,\"Two,\n\"\"the\"\" second\"\nN/A,Three\n");
		assertThat(name("C-2")).isEqualTo("Two,\n\"the\" second");
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::line).isEqualTo(4L);
	}

	@Test
	void quoteThatIsNeverClosedCostsOneRowOfABigFile() {
		StringBuilder rows = new StringBuilder(CUSTOMERS + "C-2,\"Two\n");
		String name = ",a name that is longer than ninety characters so that not too many rows of it are more than a mebibyte\n";
		for (int number = 0; number < 12_000; number++) {
			rows.append("K-").append(number).append(name);
		}
		ImportJob job = this.press.text("customers", rows.toString());
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::code).isEqualTo("UNCLOSED_QUOTE");
		assertThat(job.counts()).isEqualTo(new Counts(12_000, 0, 1, 0));
	}

	@Test
	void columnWithoutANameIsLeftOutWithAWarningAndAValueInItRejectsTheRow() {
		ImportJob job = this.press.text("customers", "customerId,name,\nC-2,Two,\nC-3,Three,x\n");
		assertThat(job.warnings()).singleElement().asString().contains("a column without a name");
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::code).isEqualTo("COLUMN_COUNT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void recordLongerThanAMebibyteRefusesTheFileBeforeAnyRowIsWritten(String end) {
		StringBuilder rows = new StringBuilder(CUSTOMERS);
		for (int number = 0; number < 12_000; number++) {
			rows.append("K-").append(number).append(",One of more rows than a chunk has\n");
		}
		rows.append("C-3,").append("x".repeat(Lines.LIMIT - 3)).append("\nC-4,Four\n");
		ImportJob job = this.press.text("customers", rows.toString().replace("\n", end));
		assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
		assertThat(job.message()).startsWith("RECORD_TOO_LONG: customers.csv, line 12002");
		assertThat(job.counts()).isEqualTo(Counts.NONE);
		assertThat(ImportRoom.count("(:Customer)")).as("the one that was there before").isEqualTo(1);
	}

	@Test
	void recordOfAMebibyteIsTaken() {
		ImportJob job = this.press.text("customers",
				"customerId,name,notes\nC-3,Three," + "x".repeat(Lines.LIMIT - 10) + "\nC-4,Four,\n");
		assertThat(job.counts()).isEqualTo(new Counts(2, 0, 0, 0));
	}

	@Test
	void headerMayDifferInCaseAndBlanksAndUnknownColumnsAreNamed() {
		ImportJob job = this.press.text("customers", " CUSTOMERID , Name,}) DETACH DELETE n //\nC-2,Two,x\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(job.warnings()).singleElement()
			.asString()
			.isEqualTo("column }) DETACH DELETE n // is not in the feed and left out");
		assertThat(ImportRoom.count("(:Customer)")).isEqualTo(2);
	}

	@Test
	void headerMayUseSynonymsInChinese() {
		ImportJob job = this.press.text("customers", "客户编号,客户名称\nC-2,二\n");
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(name("C-2")).isEqualTo("二");
		assertThat(this.press.text("customers", "客户编号,customerId,name\nC-2,C-2,x\n").message())
			.startsWith("DUPLICATE_HEADER");
	}

	@Test
	void headerAloneSucceedsWithAWarningAndBlankLinesAreCounted() {
		ImportJob empty = this.press.text("customers", CUSTOMERS);
		assertThat(empty.status()).isEqualTo(ImportStatus.DONE);
		assertThat(empty.warnings()).containsExactly("the file holds a header and no rows");
		assertThat(this.press.text("customers", CUSTOMERS + "\n,\nC-2,Two\n  \n").warnings())
			.containsExactly("3 blank lines were passed over");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "1e999", "0x10", "1_000", "¥100", "100 CNY", "1 234", "１００", "--1" })
	void numberIsOnlyWhatNobodyHasToGuess(String amount) {
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY," + amount + "\n");
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::code).isEqualTo("NUMBER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9223372036854775808", "99999999999999999999", "-1" })
	void amountBeyondTheRangeNeverWrapsAround(String amount) {
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY," + amount + "\n");
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::code).isEqualTo("RANGE");
	}

	@Test
	void zoneOfTheMachineDoesNotMatter() {
		Set<String> digests = new HashSet<>();
		TimeZone before = TimeZone.getDefault();
		try {
			for (String zone : List.of("UTC", "Asia/Shanghai", "America/New_York")) {
				TimeZone.setDefault(TimeZone.getTimeZone(zone));
				TestGraph.clear();
				this.press.text("cdnow-master",
						"customer_id date number_of_cds dollar_value\n 00001 19970101 1 11.77\n");
				digests.add(this.digest.value());
			}
		}
		finally {
			TimeZone.setDefault(before);
		}
		assertThat(digests).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "2025-02-30T00:00:00Z" })
	void dateThatCannotBeIsRejected(String date) {
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-1," + date + ",PLACED,CNY,1\n");
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::code).isEqualTo("DATE");
	}

	@Test
	void keyHasOneFormAndNamesStandAsTheyAre() {
		String name = "🏭 𠀀 مرحبا e\u0301 a\u200Bb =1+1 <script> '}) DETACH DELETE n //";
		this.press.text("customers", CUSTOMERS + " Ｃ－９ ,\"" + name + "\"\n");
		ImportJob job = this.press.text("orders", ORDERS + "O-1,C-9,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		assertThat(job.counts()).as("full-width and plain").isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(name("C-9")).isEqualTo(name);
		assertThat(ImportRoom.count("(:Customer)")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "''", "NULL", "null", "N/A", "n/a", "NA", "na", "#N/A", "Unknown", "unknown", "?", "none",
			"Nil", "-", "0", "\u672A\u77E5", "C\u200B-2", "C\u202E-2" })
	void keyThatNamesNothingOrCannotBeSeenIsRejected(String key) {
		ImportJob job = this.press.text("customers", CUSTOMERS + key.replace("''", "") + ",Two\n");
		assertThat(rejected(job)).singleElement().extracting(RejectedRow::code).isEqualTo("KEY");
	}

	@Test
	void gzipIsReadByItsContent() throws IOException {
		ImportJob job = this.press.bytes("customers", gzip((CUSTOMERS + "C-2,Two\n").getBytes(StandardCharsets.UTF_8)));
		assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 0));
	}

	@Test
	void bombsAndOtherArchivesAreRefused() throws IOException {
		byte[] bomb = gzip(new byte[64 << 20]);
		assertThatThrownBy(() -> copied(bomb)).isInstanceOfSatisfying(FileRejectedException.class,
				(ex) -> assertThat(ex.code()).isEqualTo("TOO_LARGE"));
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream entries = new ZipOutputStream(zip)) {
			entries.putNextEntry(new ZipEntry("../../x"));
			entries.write(1);
		}
		assertThatThrownBy(() -> copied(zip.toByteArray())).isInstanceOfSatisfying(FileRejectedException.class,
				(ex) -> assertThat(ex.code()).isEqualTo("ARCHIVE"));
		byte[] whole = gzip((CUSTOMERS + "C-2,Two\n").getBytes(StandardCharsets.UTF_8));
		assertThatThrownBy(() -> copied(Arrays.copyOf(whole, whole.length - 9)))
			.isInstanceOfSatisfying(FileRejectedException.class, (ex) -> assertThat(ex.code()).isEqualTo("ARCHIVE"));
	}

	@Test
	void fileThatChangesMeanwhileIsReadFromItsCopy() throws IOException {
		Path file = Files.writeString(Files.createTempFile(Path.of("target"), "changing-", ".csv"),
				CUSTOMERS + "C-2,Two\n");
		ImportFile copy = InboxFiles.ofOperator(file.toString());
		Files.writeString(file, CUSTOMERS + "C-2,Changed\n");
		this.press.file("customers", copy);
		assertThat(name("C-2")).isEqualTo("Two");
	}

	@Test
	void partsOfAFolderOrPatternAreOneFileInTheOrderOfTheirNames() throws IOException {
		Path folder = Files.createTempDirectory(Path.of("target"), "parts-");
		Files.writeString(folder.resolve("b.csv"), CUSTOMERS + "C-2,Later\n");
		Files.writeString(folder.resolve("a.csv"), CUSTOMERS + "C-2,Earlier\nC-3,Three");
		Files.write(folder.resolve("c.csv.gz"), gzip((CUSTOMERS + "C-4,Four\n").getBytes(StandardCharsets.UTF_8)));
		Files.writeString(folder.resolve(".hidden"), "x");
		assertThat(this.press.file("customers", InboxFiles.ofOperator(folder.toString())).counts())
			.isEqualTo(new Counts(4, 0, 0, 0));
		assertThat(name("C-2")).isEqualTo("Later");
		TestGraph.clear();
		assertThat(this.press.file("customers", new Inbox(folder.getParent()).take(folder.getFileName() + "/[ab].csv"))
			.counts()).isEqualTo(new Counts(3, 0, 0, 0));
		Files.writeString(folder.resolve("d.csv"), "customerId\nC-5\n");
		assertThatThrownBy(() -> InboxFiles.ofOperator(folder.toString())).isInstanceOf(FileRejectedException.class)
			.hasMessageContaining("d.csv");
	}

	@Test
	void hardLinksAndDevicesAreNoFilesOfTheInbox() throws IOException {
		Path root = Files.createTempDirectory(Path.of("target"), "linked-");
		Path inbox = Files.createDirectories(root.resolve("inbox"));
		Files.writeString(root.resolve("secret.csv"), CUSTOMERS);
		Files.createLink(inbox.resolve("linked.csv"), root.resolve("secret.csv"));
		assertThatThrownBy(() -> new Inbox(inbox).take("linked.csv")).isInstanceOf(BadRequestException.class);
		assertThatThrownBy(() -> InboxFiles.ofOperator("/dev/zero")).isInstanceOf(BadRequestException.class);
		assertThatThrownBy(() -> new Inbox(inbox).take("a\0b")).isInstanceOf(BadRequestException.class);
	}

	@Test
	void oneCustomerMayHaveVeryManyOrders() {
		StringBuilder orders = new StringBuilder(ORDERS);
		for (int number = 0; number < 11_000; number++) {
			orders.append("O-").append(number).append(",C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		}
		assertThat(this.press.text("orders", orders.toString()).counts()).isEqualTo(new Counts(11_000, 0, 0, 0));
	}

	@Test
	void refundComesBeforeItsOrderAndIsHeldAndTwiceWithoutEffect() {
		String refunds = "refundId,orderId,refundedAt,currency,amount\nR-1,O-1,2026-03-10T08:00:00Z,CNY,0.40\n";
		assertThat(this.press.text("refunds", refunds).counts()).isEqualTo(new Counts(0, 0, 0, 1));
		this.press.text("orders", ORDERS + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		assertThat(this.press.text("refunds", refunds).counts()).isEqualTo(new Counts(1, 0, 0, 0));
		assertThat(this.press.text("refunds", refunds).counts()).isEqualTo(new Counts(0, 1, 0, 0));
	}

	private ImportStatus run(Feed feed, byte[] bytes) {
		try {
			return this.jobs.runHere(new ImportRequest(feed, copied(bytes), ImportMode.NORMAL), Instant.now(), true)
				.status();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static ImportFile copied(byte[] bytes) throws IOException {
		try (InputStream stream = new ByteArrayInputStream(bytes)) {
			return ImportFile.copied("customers.csv", stream);
		}
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
			stream.write(content);
		}
		return packed.toByteArray();
	}

	private static String name(String customerId) {
		return TestGraph.cypher("MATCH (c:Customer {customerId: $id}) RETURN c.name AS name", Map.of("id", customerId))
			.get(0)
			.get("name")
			.asString();
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
