package org.valuenet.ltv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Generates src/docs/ltv-validation.md, and fails when it is stale. To write it anew:
 * {@code mvn test -Dtest=ValidationPageTests -Dvaluenet.write-pages=true}.
 */
@EnabledIf(value = "referenceIsAtHand",
		disabledReason = "left out: the reference results or the data are not beside the project")
class ValidationPageTests {

	private static final Path PAGE = Path.of("src", "docs", "ltv-validation.md");

	private static List<ValidationRows.Row> rows = List.of();

	@BeforeAll
	static void computeOnce() {
		rows = ValidationRows.all();
	}

	static boolean referenceIsAtHand() {
		return CdnowReference.isAtHand() && Files.isDirectory(PurchaseLog.DATA);
	}

	@Test
	void everyReferenceValueIsReproduced() {
		assertThat(rows).hasSizeGreaterThan(500)
			.allSatisfy((row) -> assertThat(row.difference()).as(row.name()).isLessThan(row.tolerance()));
	}

	@Test
	void pageShowsWhatThisProgramComputes() throws IOException {
		if (Boolean.getBoolean("valuenet.write-pages")) {
			Files.writeString(PAGE, ValidationRows.page(rows));
		}
		List<String[]> shown = Files.readAllLines(PAGE)
			.stream()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| what"))
			.map((line) -> line.substring(2).split(" \\| | \\|"))
			.toList();
		assertThat(shown).hasSameSizeAs(rows);
		for (int i = 0; i < rows.size(); i++) {
			ValidationRows.Row row = rows.get(i);
			String[] cells = shown.get(i);
			assertThat(List.of(cells[0], cells[1])).isEqualTo(List.of(row.name(), row.reference()));
			// the last digits may differ between processors
			if (Double.isInfinite(row.ours())) {
				assertThat(cells[2]).isEqualTo("undefined");
			}
			else {
				assertThat(Double.parseDouble(cells[2])).isEqualTo(row.ours(), within(1e-10 * Math.abs(row.ours())));
			}
			assertThat(Double.parseDouble(cells[3])).isEqualTo(row.difference(),
					within(1e-10 + 0.06 * row.difference()));
		}
	}

}
