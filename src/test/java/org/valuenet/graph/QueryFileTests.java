package org.valuenet.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

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

	@Test
	void rowsAreReadByNameAndTakenByPosition() {
		QueryFile file = QueryFile.parse("thing/merge-things", """
				// Purpose: x
				// Params:  rows LIST<ROW>
				// Returns: none
				// Fact:    Thing
				// Slot mode new: more=
				// Slot mode changed: more=, narrow.b = row.width
				UNWIND $rows AS row MERGE (t:Thing {id: row.id}) SET t.a = row.size, t.c = row.id{{more}}
				WITH t, row OPTIONAL MATCH (m:Maker {id: row.size}) RETURN m""");
		assertThat(file.queries()).extracting(Query::name, Query::fact, Query::rowNames)
			.containsExactly(
					tuple("thing/merge-things#new", "Thing", new RowNames(List.of("id", "size"), List.of("size"))),
					tuple("thing/merge-things#changed", "Thing",
							new RowNames(List.of("id", "size", "width"), List.of("size"))));
		assertThat(file.queries().get(1).text()).contains(
				"MERGE (t:Thing {id: row[0]}) SET t.a = row[1], t.c = row[0], narrow.b = row[2]",
				"(m:Maker {id: row[1]})");
	}

	@Test
	void rowsThatAreMapsKeepTheirNames() {
		Query query = QueryFile
			.parse("thing/write-things",
					"// Purpose: x\n// Params: rows LIST<MAP>\n// Returns: none\nUNWIND $rows AS row SET row.a")
			.queries()
			.get(0);
		assertThat(query.rowNames().names()).isEmpty();
		assertThat(query.text()).endsWith("row.a");
		assertThat(query.fact()).isNull();
	}

}
