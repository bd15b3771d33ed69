package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedFileTests {

	private static final String GOOD = """
			description: Things.
			merge: dataimport/merge-things
			key: { property: thingId, columns: [thingId] }
			columns:
			  thingId: { type: key, required: true }
			  at: { type: instant, event: true }
			  price: { type: amount, currency: money }
			constants: { money: CNY }
			""";

	@Test
	void everyPackagedFeedIsRight() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("data-import", "feeds"))) {
			assertThat(new Feeds("").all()).extracting((feed) -> feed.name() + ".yaml")
				.containsExactlyInAnyOrderElementsOf(files.map((file) -> file.getFileName().toString()).toList());
		}
	}

	@ParameterizedTest
	@CsvSource({ "azure-pdm-errors", "azure-pdm-maint", "nab-machine-temperature" })
	void kindsOfPublicSetsAreInTheTable(String feed) throws IOException {
		Feeds feeds = new Feeds("");
		FeedUnits units = feeds.named("signals").units();
		assertThat(units).isNotNull();
		assertThat(units.kinds()).containsKey(String.valueOf(feeds.named(feed).constants().get("kind")))
			.containsKeys("VOLTAGE", "ROTATION", "PRESSURE", "VIBRATION");
	}

	@ParameterizedTest
	@CsvSource({ "'description: Things.', 'description: \"\"', description",
			"'type: instant', 'type: moment', columns.at.type", "'event: true', 'evnt: true', columns.at.evnt",
			"'columns: [thingId]', 'columns: [other]', key.columns",
			"'columns: [thingId]', 'columns: [at]', key.columns", "'currency: money', 'min: 0', columns.price.currency",
			"'event: true', 'formats: [bbbbb]', columns.at.formats",
			"'description: Things.', 'description: [', top level",
			"'merge: dataimport/merge-things', 'delimiter: \";;\"', 'merge'",
			"'constants: { money: CNY }', 'partitionBy: nothing', 'partitionBy'" })
	void wrongFeedIsRefusedWithFilePlaceAndReason(String right, String wrong, String place) {
		assertThat(FeedFile.read("things.yaml", GOOD).name()).isEqualTo("things");
		assertThatThrownBy(() -> FeedFile.read("things.yaml", GOOD.replace(right, wrong)))
			.isInstanceOf(FeedFileException.class)
			.hasMessageContaining("feed file things.yaml, " + place + ": ");
	}

}
