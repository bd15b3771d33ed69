package org.valuenet.dataimport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                    | ''                    | nothing
			x                     | x                     | a character
			no                    | n*                    | short words do not end in the open
			王小明                | 王**                  | nor do names of three characters
			Lin Wei               | L** **i               | a name
			12,9O                 | 1#,#O                 | the letter in a number
			¥100                  | ¥##0                  | the sign of a currency
			-1                    | -#                    | the sign of a number
			2025-02-30T08:00:00Z  | 2###-##-##*##:##:##Z  | the shape of a time
			anna@example.com      | a***@*******.**m      | an address
			🏭🏭🏭🏭              | 🏭🏭🏭🏭              | what is neither letter nor digit stands
			""")
	void valueKeepsItsEndsAndItsShape(String value, String masked, String why) {
		assertThat(MaskedText.of(value)).as(why).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource({ "40, 1", "41, 0" })
	void longValueIsCutAndThenHasNoEnd(int length, int ends) {
		String masked = MaskedText.of("x".repeat(length));
		assertThat(masked).startsWith("x**")
			.isEqualTo("x" + "*".repeat(39 - ends) + "x".repeat(ends) + "...".repeat(1 - ends));
	}

}
