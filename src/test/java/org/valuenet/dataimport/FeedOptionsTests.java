package org.valuenet.dataimport;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedOptionsTests {

	private static final String FEED = """
			description: Things as a German ERP writes them.
			merge: dataimport/merge-things
			delimiter: ";"
			decimalMark: ","
			thousandsMark: "."
			unknown: reject
			rejectPercent: 50
			constants: { money: EUR }
			key: { property: thingId, columns: [thingId] }
			columns:
			  thingId: { type: key, fold: true, required: true, synonyms: [物料, Ding] }
			  price: { type: amount, currency: money }
			""";

	private static final Feed GERMAN = FeedFile.read("german.yaml", FEED);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "NUMBER", textBlock = """
			1.234,56    | 123456
			1234,5      | 123450
			-12         | -1200
			1.234.567,1 | 123456710
			1,234.56    | NUMBER
			12.34       | NUMBER
			1.23.456    | NUMBER
			1234.567,00 | NUMBER
			1,2,3       | NUMBER
			.5          | NUMBER
			""")
	void marksOfNumbersAreTheFeedsAndStandWhereTheyMust(String text, Long minor) throws IOException {
		ReadRow row = read("Ding;price\nx;" + text.strip() + "\n");
		if (minor == null) {
			assertThat(row).isInstanceOfSatisfying(RejectedRow.class,
					(fault) -> assertThat(fault.code()).isEqualTo("NUMBER"));
		}
		else {
			assertThat(((MappedRow) row).values()).containsEntry("price", minor);
		}
	}

	@Test
	void foldedKeyIsKeptInCapitals() throws IOException {
		assertThat(((MappedRow) read("物料;price\nab-1;1\n")).key()).isEqualTo("AB-1");
	}

	@Test
	void unknownReferencesAreRejectedWhereTheFeedSaysSo() throws IOException {
		MappedRow row = (MappedRow) read("物料;price\nab-123;1\n");
		assertThat(RejectedRow.unknown("things.csv", row, GERMAN, null, null).code()).isEqualTo("UNKNOWN_REFERENCE");
		RejectedRow told = RejectedRow.unknown("things.csv", row, GERMAN, "thingId", ReferenceKind.CUSTOMER);
		assertThat(told.code()).isEqualTo("UNKNOWN_CUSTOMER");
		assertThat(told.message())
			.isEqualTo("things.csv, line 2, column 物料: \"a*-##3\" names a customer that is not known; "
					+ "import it, then send this row again");
		assertThat(GERMAN.rejectPercent()).isEqualTo(50);
	}

	@ParameterizedTest
	@CsvSource({ "'unknown: reject', 'unknown: ask', unknown",
			"'thousandsMark: \".\"', 'thousandsMark: \",\"', decimalMark",
			"'decimalMark: \",\"', 'decimalMark: \"1\"', decimalMark",
			"'type: key, fold', 'type: text, fold', columns.thingId.fold",
			"'rejectPercent: 50', 'rejectPercent: 101', rejectPercent",
			"'rejectPercent: 50', 'recordedAt: price', recordedAt" })
	void wrongOptionIsRefusedWithFilePlaceAndReason(String right, String wrong, String place) {
		assertThatThrownBy(() -> FeedFile.read("german.yaml", FEED.replace(right, wrong)))
			.isInstanceOf(FeedFileException.class)
			.hasMessageContaining("feed file german.yaml, " + place + ": ");
	}

	@Test
	void feedsOfOnesOwnComeFromAFolder() throws IOException {
		Path folder = Files.createTempDirectory(Path.of("target"), "feeds-");
		Files.writeString(folder.resolve("german.yaml"), FEED);
		Feeds feeds = new Feeds(folder.toString());
		assertThat(feeds.named("german").description()).contains("German");
		assertThat(feeds.folds("thingId")).as("a key of a source without case").isTrue();
		assertThat(feeds.folds("customerId")).isFalse();
		Files.writeString(folder.resolve("wrong.yaml"), FEED.replace("type: amount", "type: money"));
		assertThatThrownBy(() -> new Feeds(folder.toString())).isInstanceOf(FeedFileException.class)
			.hasMessageContaining("feed file wrong.yaml, columns.price.type");
	}

	@Test
	void schemaNamesEveryOptionAndNoOther() throws IOException {
		JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("data-import", "feed.schema.json")));
		assertThat(names(schema)).containsExactlyInAnyOrderElementsOf(
				components(Feed.class).stream().filter((name) -> !name.equals("name")).toList());
		assertThat(names(schema.get("$defs").get("column")))
			.containsExactlyInAnyOrderElementsOf(components(FeedColumn.class));
		assertThat(names(schema.get("$defs").get("key")))
			.containsExactlyInAnyOrderElementsOf(components(FeedKey.class));
		assertThat(names(schema.get("$defs").get("units")))
			.containsExactlyInAnyOrderElementsOf(components(FeedUnits.class));
		assertThat(names(schema.get("$defs").get("measuredKind")))
			.containsExactlyInAnyOrderElementsOf(components(MeasuredKind.class));
		assertThat(names(schema.get("$defs").get("acyclic")))
			.containsExactlyInAnyOrderElementsOf(components(Acyclic.class));
		assertThat(words(schema, "refersTo"))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(ReferenceKind.values()).map(Enum::name).toList());
		assertThat(words(schema, "type"))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(ValueType.values()).map(Enum::name).toList());
	}

	/** The words that an option of a column may have. */
	private static List<String> words(JsonNode schema, String option) {
		return schema.get("$defs")
			.get("column")
			.get("properties")
			.get(option)
			.get("enum")
			.valueStream()
			.map((word) -> word.asString().toUpperCase())
			.toList();
	}

	private static List<String> names(JsonNode object) {
		assertThat(object.get("additionalProperties").asBoolean()).isFalse();
		assertThat(object.get("properties").valueStream()).allMatch((property) -> property.has("description"));
		return List.copyOf(object.get("properties").propertyNames());
	}

	private static List<String> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map((component) -> component.getName()).toList();
	}

	private static ReadRow read(String text) throws IOException {
		try (RowSource source = new RowSource("things.csv", GERMAN, new StringReader(text))) {
			RowMapping mapping = new RowMapping("things.csv", GERMAN, source.next(), Instant.EPOCH);
			return mapping.map(source.next());
		}
	}

}
