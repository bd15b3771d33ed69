package org.valuenet.dataimport;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of kinds of signals: one unit each, for files and live signals alike, since
 * both are read by the same feed.
 */
class SignalKindsTests {

	private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONNECTIVITY | 1    |      | taken
			CONNECTIVITY | 0    |      | taken
			CONNECTIVITY | 0.5  |      | value
			CONNECTIVITY | 2    |      | value
			CONNECTIVITY | -1   |      | value
			CONNECTIVITY |      |      | value
			CONNECTIVITY | 1    | h    | unit
			TEMPERATURE  | 21.5 |      | taken
			TEMPERATURE  | 21.5 | Cel  | taken
			TEMPERATURE  | 21.5 | °C   | taken
			TEMPERATURE  | 295  | K    | unit
			USAGE        | 90   | min  | unit
			USAGE        | 1.5  | h    | taken
			ERROR        |      | E-17 | taken
			temperature  | 21.5 | Cel  | kind
			WEIGHT       | 21.5 | kg   | kind
			""")
	void signalIsTakenOrTheCellIsNamedThatDoesNotFitItsKind(String kind, Double value, String unit, String cell)
			throws IOException {
		ReadRow row = read(new SignalInput("D-1", "S-1", kind, NOW, value, unit, null));
		assertThat((row instanceof RejectedRow fault) ? fault.code() + " " + fault.column() : "taken")
			.isEqualTo(cell.equals("taken") ? cell : "VALUE " + cell);
	}

	@Test
	void unitIsKeptInOneWay() throws IOException {
		assertThat(List.of("Cel", "°C", "C")).allSatisfy((unit) -> assertThat(
				((MappedRow) read(new SignalInput("D-1", "S-1", "TEMPERATURE", NOW, 21.5, unit, null))).values())
			.containsEntry("unit", "Cel"));
	}

	@Test
	void reasonSaysWhichUnitToSend() throws IOException {
		RejectedRow fault = (RejectedRow) read(new SignalInput("D-1", "S-1", "TEMPERATURE", NOW, 295.0, "K", null));
		assertThat(fault.message()).endsWith("\"K\" is not the unit of TEMPERATURE; send it in Cel");
	}

	private static ReadRow read(SignalInput signal) throws IOException {
		return new RowMapping("signals.csv", new Feeds("").named("signals"), SignalInput.HEADER, NOW)
			.map(signal.row(1));
	}

}
