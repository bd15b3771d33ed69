package org.valuenet.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.valuenet.sentiment.AccuracyReport.Confusion;
import org.valuenet.sentiment.AccuracyReport.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AccuracyReportTests {

	@Test
	void pageIsWhatTheLabelledSetsShowToday() throws IOException {
		assumeTrue(Files.isDirectory(AccuracyReport.DATA),
				"left out: the labelled sets are not beside the project, so sentiment-accuracy.md is not checked");
		assertThat(Files.readString(AccuracyReport.PAGE)).as("written again by running AccuracyReport.main")
			.isEqualTo(AccuracyReport.page());
	}

	@Test
	void accuracyAndMacroF1AreThoseOfTheTextbook() {
		List<Row> rows = List.of(new Row(1, "a", "yes"), new Row(2, "b", "yes"), new Row(3, "a", "no"),
				new Row(4, "b", "no"), new Row(5, "b", "no"));
		Confusion confusion = Confusion.of(rows, List.of("yes", "no"), (text) -> text.equals("a") ? 0 : 1);
		assertThat(confusion.counts()).isDeepEqualTo(new int[][] { { 1, 1 }, { 1, 2 } });
		assertThat(confusion.accuracy()).isEqualTo(0.6);
		// F1 of yes is 2 x 1 / (2 + 2), of no 2 x 2 / (3 + 3)
		assertThat(confusion.macroF1()).isEqualTo((0.5 + 2.0 / 3) / 2, within(1e-12));
	}

}
