package org.valuenet.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class QueryFileTests {

	private static final String HEADER = """
			// Purpose: Lists things,
			//          in order.
			// Params:  scope MAP, ids LIST<STRING>
			// Returns: id STRING
			""";

	@Test
	void headerGivesPurposeParametersAndColumns() {
		QueryFile file = QueryFile.parse("thing/find-things", HEADER + "RETURN 1 AS id");
		assertThat(file.purpose()).isEqualTo("Lists things, in order.");
		assertThat(file.parameters()).containsExactly(entry("scope", "MAP"), entry("ids", "LIST<STRING>"));
		assertThat(file.columns()).containsOnlyKeys("id");
		assertThat(file.body()).isEqualTo("RETURN 1 AS id");
	}

	@Test
	void fileWithoutAHeadingIsRefusedByName() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> QueryFile.parse("thing/find-things", "// Purpose: x\n// Params: none\nRETURN 1"))
			.withMessageContaining("cypher/thing/find-things.cypher")
			.withMessageContaining("// Returns:");
	}

	@Test
	void everyCombinationOfSlotsIsAnExpansion() {
		QueryFile file = QueryFile.parse("thing/find-things", """
				// Purpose: x
				// Slot order name: property=thing.name
				// Slot order age: property=thing.age
				// Slot direction asc: beyond=> | word=ASC
				// Slot direction desc: beyond=< | word=DESC
				// Params:  none
				// Returns: none
				WHERE {{property}} {{beyond}} 1 ORDER BY {{property}} {{word}}""");
		assertThat(file.expansions()).containsOnlyKeys("#name-asc", "#name-desc", "#age-asc", "#age-desc")
			.containsEntry("#age-desc", "WHERE thing.age < 1 ORDER BY thing.age DESC");
	}

	@Test
	void fileWithoutSlotsHasOneExpansion() {
		assertThat(QueryFile.parse("thing/find-things", HEADER + "RETURN 1 AS id").expansions())
			.containsExactly(entry("", "RETURN 1 AS id"));
	}

}
