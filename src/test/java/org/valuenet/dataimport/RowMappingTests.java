package org.valuenet.dataimport;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RowMappingTests {

	private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");

	private static final Feed FEED = FeedFile.read("facts.yaml", """
			description: One column of each type.
			merge: dataimport/merge-facts
			zone: Europe/Berlin
			missing: ["NULL"]
			constants: { yen: JPY }
			key: { property: id, columns: [id] }
			columns:
			  id: { type: key, required: true }
			  text: { type: text }
			  mapped: { map: { a: A } }
			  integer: { type: integer, min: 0 }
			  decimal: { type: decimal, min: -1, max: 1 }
			  quantity: { type: quantity }
			  currency: { type: text }
			  amount: { type: amount, currency: currency }
			  inYen: { type: amount, currency: yen }
			  rate: { type: rate }
			  share: { type: share }
			  flag: { type: boolean }
			  at: { type: instant, event: true }
			  until: { type: instant }
			  zoned: { type: instant, formats: ["uuuu-MM-dd HH:mm"] }
			  on: { type: date }
			  happenedOn: { type: date, event: true }
			  money: { type: currency }
			  rateE8: { type: exchange_rate }
			  renamed: { type: key, map: { GTXPro: GTX Pro } }
			  list: { type: list }
			""");

	@ParameterizedTest
	@CsvFileSource(resources = "row-mapping.csv", numLinesToSkip = 1)
	void cellBecomesAValueOrAReason(String column, String cell, String expected, String why) throws IOException {
		String text = (cell != null) ? cell : "";
		boolean key = column.equals("id");
		String header = key ? "id,currency" : "id,currency," + column;
		String row = key ? quoted(text) + ",CNY" : "K-1,CNY," + quoted(text);
		ReadRow read = rows(FEED,
				(column.equals("currency") ? header.replace("currency,", "") : header) + "\n" + row + "\n")
			.get(0);
		String got = (read instanceof RejectedRow rejected) ? rejected.code()
				: String.valueOf(((MappedRow) read).values().get(column));
		assertThat(got).as(why).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void lineEndsDoNotMatterAndLinesAreThePhysicalOnes(String end) throws IOException {
		List<ReadRow> rows = rows(FEED, String.join(end, "\uFEFFid,text", "1,\"a", "b\"", "", ",", "2,c"));
		assertThat(rows).extracting(ReadRow::line).containsExactly(2L, 6L);
		assertThat(((MappedRow) rows.get(0)).values()).containsEntry("text", "a\nb");
	}

	/**
	 * Without an offset the feed's zone counts, Berlin, whose summer begins on 29 March.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Asia/Shanghai", "America/New_York" })
	void zoneOfTheMachineDoesNotCount(String zone) throws IOException {
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			MappedRow row = (MappedRow) rows(FEED,
					"id,at,until,zoned,on\n1,2026-03-28T23:30:00,2026-03-29,2026-03-29 02:30,2026-03-29\n")
				.get(0);
			assertThat(row.values()).containsEntry("at", Instant.parse("2026-03-28T22:30:00Z").toEpochMilli())
				.containsEntry("until", Instant.parse("2026-03-28T23:00:00Z").toEpochMilli())
				.containsEntry("zoned", Instant.parse("2026-03-29T01:30:00Z").toEpochMilli())
				.containsEntry("on", LocalDate.of(2026, 3, 29));
		}
		finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void delimiterWithinATextIsToldByWhatStandsBehindIt() throws IOException {
		Feed texts = FeedFile.read("texts.yaml", """
				description: Texts with commas, without quotes.
				merge: dataimport/merge-texts
				behindDelimiterOfText: " "
				key: { property: id, columns: [id] }
				columns: { id: { type: key, required: true }, name: {}, street: {}, city: {} }
				""");
		List<ReadRow> rows = rows(texts,
				"id,name,street,city\n7,Pavlova, Ltd.,74 Rose St.,Melbourne\n"
						+ "20,Leka,471 Loop, Suite #402,Singapore\n9,One, Two, Ltd.,1, Rue,Paris\n"
						+ "10,a,b,c,d\n11, Ltd.,b, c\n12,a, b, c\n13,a,b\n14,a, b,c,d,e\n");
		assertThat(rows.stream()
			.map((row) -> (row instanceof RejectedRow fault) ? fault.code()
					: Stream.of("name", "street", "city")
						.map((column) -> String.valueOf(((MappedRow) row).values().get(column)))
						.collect(Collectors.joining("|")))
			.toList()).containsExactly("Pavlova, Ltd.|74 Rose St.|Melbourne", "Leka|471 Loop, Suite #402|Singapore",
					"One, Two, Ltd.|1, Rue|Paris", "COLUMN_COUNT", " Ltd.|b| c", "a| b| c", "COLUMN_COUNT",
					"COLUMN_COUNT");
	}

	@Test
	void brokenQuotesCostOneRowEach() throws IOException {
		List<ReadRow> rows = rows(FEED, "id,text\n1,\"a\"b\n2,\"open\n3,c\n4,d\u0000\n5,e,f\n6\n");
		assertThat(rows.stream()
			.map((row) -> (row instanceof RejectedRow fault) ? row.line() + fault.code() : row.line() + "")
			.toList())
			.containsExactly("2QUOTE", "3UNCLOSED_QUOTE", "4", "5CONTROL_CHARACTER", "6COLUMN_COUNT", "7COLUMN_COUNT");
	}

	@Test
	void identicalRowsOfAFeedWithoutAKeyAreFactsOfTheirOwn() throws IOException {
		Feed log = FeedFile.read("log.yaml", """
				description: A log.
				merge: dataimport/merge-log
				delimiter: whitespace
				key: { property: id, prefix: "log/", occurrence: true }
				columns: { who: { type: key, required: true } }
				""");
		List<String> keys = rows(log, " who  what\n 01  x\n 01  x\n 02 x\n").stream()
			.map((row) -> ((MappedRow) row).key())
			.toList();
		assertThat(keys).doesNotHaveDuplicates().allMatch((key) -> key.startsWith("log/"));
		assertThat(keys.get(0)).endsWith("/1");
		assertThat(keys.get(1)).endsWith("/2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MISSING_COLUMN id;text\n1;a", "MISSING_COLUMN text\na",
			"DUPLICATE_HEADER id,text,Text\n1,a,b", "EMPTY " })
	void headerThatDoesNotFitRefusesTheFile(String codeAndText) {
		String[] parts = codeAndText.split(" ", 2);
		assertThatThrownBy(() -> rows(FEED, parts[1])).isInstanceOfSatisfying(FileRejectedException.class,
				(ex) -> assertThat(ex.code()).isEqualTo(parts[0]));
	}

	@Test
	void headerMayDifferByCaseAndBlanksAndEndWithAComma() throws IOException {
		List<ReadRow> rows = rows(FEED, " ID , Text,\n1,a,\n2,b,c\n");
		assertThat(((MappedRow) rows.get(0)).values()).containsEntry("text", "a");
		assertThat(((RejectedRow) rows.get(1)).code()).isEqualTo("COLUMN_COUNT");
	}

	@Test
	void recordLongerThanAMebibyteRefusesTheFile() {
		assertThatThrownBy(() -> rows(FEED, "id,text\n1," + "x".repeat(Lines.LIMIT))).isInstanceOfSatisfying(
				FileRejectedException.class, (ex) -> assertThat(ex.code()).isEqualTo("RECORD_TOO_LONG"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02, 2026-03-01, PERIOD", "2026-03-02T08:00:00Z, 2026-03-02T07:59:59Z, PERIOD",
			"2026-03-02, 2026-03-02, taken", "2026-03-01, 2026-03-02, taken", ", 2026-03-02, taken",
			"2026-03-02, , taken" })
	void periodThatEndsBeforeItBeginsIsRejected(String from, String until, String what) throws IOException {
		Feed periods = FeedFile.read("periods.yaml", """
				description: Periods.
				merge: dataimport/merge-periods
				zone: UTC
				key: { property: id, columns: [id] }
				columns:
				  id: { type: key, required: true }
				  until: { from: Until, type: instant, notBefore: from }
				  from: { from: Since, type: instant }
				""");
		ReadRow row = rows(periods,
				"id,SINCE,UNTIL\n1," + ((from != null) ? from : "") + "," + ((until != null) ? until : "") + "\n")
			.get(0);
		assertThat((row instanceof RejectedRow fault) ? fault.code() : "taken").isEqualTo(what);
		if (row instanceof RejectedRow fault) {
			assertThat(fault.message()).startsWith("facts.csv, line 2, column UNTIL: \"2###-")
				.endsWith("lies before SINCE; a period ends when it begins or later");
		}
	}

	@Test
	void everyPeriodOfThePackagedFeedsHasItsEndChecked() throws IOException {
		assertThat(new Feeds("").all())
			.filteredOn((feed) -> feed.columns().containsKey("until") || feed.columns().containsKey("endedAt")
					|| feed.columns().containsKey("endsOn"))
			.hasSizeGreaterThan(10)
			.allMatch((feed) -> feed.columns().values().stream().anyMatch((column) -> column.notBefore() != null));
	}

	@Test
	void textHasALongestLengthThatItsFeedMaySet() throws IOException {
		Feed texts = FeedFile.read("texts.yaml", """
				description: Texts.
				merge: dataimport/merge-texts
				key: { property: id, columns: [id] }
				columns: { id: { type: key, required: true }, name: {}, text: { longest: 600 } }
				""");
		List<ReadRow> rows = rows(texts, "id,name,text\n1," + "n".repeat(500) + "," + "t".repeat(600) + "\n2,"
				+ "n".repeat(501) + ",\n3,," + "t".repeat(601) + "\n");
		assertThat(rows.get(0)).isInstanceOf(MappedRow.class);
		assertThat(rows.subList(1, 3)).extracting((row) -> ((RejectedRow) row).code() + ((RejectedRow) row).column())
			.containsExactly("TOO_LONGname", "TOO_LONGtext");
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\"", "\"\"") + "\"";
	}

	private static List<ReadRow> rows(Feed feed, String text) throws IOException {
		List<ReadRow> rows = new ArrayList<>();
		try (RowSource source = new RowSource("facts.csv", feed, new StringReader(text))) {
			RowMapping mapping = new RowMapping("facts.csv", feed, source.next(), NOW);
			for (SourceRow row = source.next(); row != null; row = source.next()) {
				rows.add(mapping.map(row));
			}
		}
		return rows.stream().collect(Collectors.toList());
	}

}
