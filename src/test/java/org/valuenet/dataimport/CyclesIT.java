package org.valuenet.dataimport;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.api.Page;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hierarchies have no cycle, of whatever length and by however many files: the row that
 * would close it is rejected, and what was there stays.
 */
@SpringJUnitConfig(ImportRoom.class)
class CyclesIT {

	private static final String ACCOUNTS = "account,sector,office_location,subsidiary_of\n";

	private static final String FEED = "crm-sales-opportunities-accounts";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Imports imports;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	/** Each row is an account and its parent; the files follow each other. */
	@ParameterizedTest(name = "{4}")
	@CsvSource(delimiter = '|', textBlock = """
			A>A                 |             | 2 |                 | of length 1
			A>B B>A             |             | 3 |                 | of length 2
			A>B B>C C>D D>A E>A |             | 5 | A>B B>C E>A     | long, its end rejected and the rest taken
			B>C C>A A>B         |             | 4 | B>C             | parents in later rows
			A>B B               | B>A         | 2 | A>B             | a known account that closes it in another file
			A>B                 | B>A         | 2 |                 | an unknown parent that closes it in another file
			A>B B>C             | C>D D>A     | 3 | A>B B>C         | long, across two files
			A>B B>C             | C>D D       |   | A>B B>C C>D     | a chain across two files is no cycle
			A>B B C             | A>C         |   | A>C             | a changed parent takes the place of the old one
			A>B B C             | A           |   |                 | a parent no longer named is left
			A>B B               | B>A A       |   | B>A             | turned round at once, whatever the order of rows
			A>B B               | A B>A       |   | B>A             | turned round, the old parent left first
			""")
	void rowThatClosesACycleOfAccountsIsRejected(String first, String second, Long line, String parents, String why) {
		ImportJob job = this.press.text(FEED, accounts(first));
		if (second != null) {
			assertThat(rejected(job)).isEmpty();
			job = this.press.text(FEED, accounts(second));
		}
		assertThat(rejected(job)).extracting(RejectedRow::line)
			.containsExactlyElementsOf((line != null) ? List.of(line) : List.of());
		assertThat(rejected(job)).extracting(RejectedRow::code).allMatch("CYCLE"::equals);
		assertThat(parents()).isEqualTo((parents != null) ? parents : "");
		assertThat(ImportRoom.count("(a:Customer) WHERE EXISTS { (a)-[:SUBSIDIARY_OF]->+(a) }")).isZero();
	}

	@Test
	void parentMayComeThousandsOfRowsLater() {
		String many = IntStream.rangeClosed(1, 2_500)
			.mapToObj((number) -> "N" + number + ",x,X,\n")
			.collect(Collectors.joining());
		String file = ACCOUNTS + "Child,x,X,Parent\n" + many + "Parent,x,X,\n";
		assertThat(this.press.text(FEED, file).counts()).isEqualTo(new Counts(2_502, 0, 0, 0));
		assertThat(parents()).isEqualTo("Child>Parent");
		assertThat(this.press.text(FEED, file).counts()).isEqualTo(new Counts(0, 2_502, 0, 0));
		assertThat(ImportRoom.count("()-[:SUBSIDIARY_OF]->()")).isEqualTo(1);
	}

	@Test
	void cycleThatAnotherFeedBeganIsRejectedThoughTheRowIsUnchanged() {
		this.press.text(FEED, ACCOUNTS + "A,x,X,B\n");
		this.press.text("customers", "customerId,name\nB,Bee\n");
		this.press.text("ownership", "customerId,parentId,share,from,until\nB,A,1,2020-01-01,\n");
		ImportJob job = this.press.text(FEED, ACCOUNTS + "C,x,X,\nA,x,X,B\n");
		assertThat(rejected(job)).extracting(RejectedRow::line).containsExactly(3L);
		assertThat(parents()).isEqualTo("B>A");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ownership", "referrals", "customer-supply-links", "supply-links" })
	void longCycleAcrossTwoFilesIsRejectedInEveryFeed(String feed) {
		this.press.text("customers", "customerId,name\n" + numbered(9, "C-%d,One\n"));
		this.press.text("suppliers", "supplierId,name\n" + numbered(9, "S-%d,One\n"));
		String row = switch (feed) {
			case "ownership" -> "C-%d,C-%d,1,2020-01-01,\n";
			case "referrals" -> "C-%d,C-%d,\n";
			case "customer-supply-links" -> "C-%d,C-%d,0.1,2020-01-01,\n";
			default -> "S-%d,SUPPLIER,S-%d,0.1,2020-01-01,\n";
		};
		String header = switch (feed) {
			case "ownership" -> "customerId,parentId,share,from,until\n";
			case "referrals" -> "referrerId,referredId,referredAt\n";
			case "customer-supply-links" -> "supplierCustomerId,buyerCustomerId,shareOfSpend,from,until\n";
			default -> "supplierId,buyerKind,buyerId,shareOfSpend,from,until\n";
		};
		String chain = IntStream.range(1, 9)
			.mapToObj((number) -> row.formatted(number, number + 1))
			.collect(Collectors.joining());
		assertThat(this.press.text(feed, header + chain).counts()).isEqualTo(new Counts(8, 0, 0, 0));
		ImportJob job = this.press.text(feed, header + row.formatted(3, 3) + row.formatted(9, 1) + row.formatted(1, 9));
		assertThat(rejected(job)).extracting((each) -> each.line() + each.code()).containsExactly("2CYCLE", "3CYCLE");
		assertThat(rejected(job)).allSatisfy((each) -> {
			assertThat(header).contains("," + each.column() + ",");
			assertThat(each.value()).isIn("C-#", "S-#");
			assertThat(each.message()).contains(each.column() + ": \"" + each.value() + "\" closes a cycle of ");
		});
		assertThat(ImportRoom.count("(r:RawRow {jobId: '" + job.id() + "'} WHERE r.line > 0)")).as("their texts")
			.isEqualTo(2);
		assertThat(job.counts()).as("the short cut is none").isEqualTo(new Counts(1, 0, 2, 0));
	}

	private static String numbered(int count, String row) {
		return IntStream.rangeClosed(1, count).mapToObj(row::formatted).collect(Collectors.joining());
	}

	private static String accounts(String rows) {
		return ACCOUNTS + List.of(rows.split(" "))
			.stream()
			.map((row) -> row.split(">"))
			.map((names) -> names[0] + ",x,X," + ((names.length > 1) ? names[1] : "") + "\n")
			.collect(Collectors.joining());
	}

	private static String parents() {
		return TestGraph
			.cypher("MATCH (c)-[:SUBSIDIARY_OF]->(p) RETURN c.customerId + '>' + p.customerId AS pair ORDER BY pair",
					Map.of())
			.stream()
			.map((row) -> row.get("pair").asString())
			.collect(Collectors.joining(" "));
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
