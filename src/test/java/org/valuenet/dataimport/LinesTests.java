package org.valuenet.dataimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LinesTests {

	private static final int BUFFER = 1 << 16;

	@Test
	void linesAreThoseOfTheReaderOfTheJdkWhereverTheBufferEnds() throws IOException {
		Random random = new Random(11);
		StringBuilder text = new StringBuilder("x".repeat(BUFFER - 1)).append("\r\n");
		for (int number = 0; number < 3_000; number++) {
			text.append("y".repeat(random.nextInt(200)))
				.append(List.of("\n", "\r\n", "\r", "\n\n", "\r\r\n").get(random.nextInt(5)));
		}
		text.append("z".repeat(3 * BUFFER)).append("\nlast");
		List<String> expected = new BufferedReader(new StringReader(text.toString())).lines().toList();
		assertThat(all(text.toString())).isEqualTo(expected);
		assertThat(all(text + "\r\n")).isEqualTo(expected);
	}

	@Test
	void markOfTheByteOrderIsNoPartOfTheFirstLine() throws IOException {
		assertThat(all("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
		assertThat(all("\uFEFF")).isEmpty();
	}

	@Test
	void lineOfTheLimitIsReadAndALongerOneRefusedByItsNumber() throws IOException {
		String longest = "x".repeat(Lines.LIMIT);
		assertThat(all("a\n" + longest + "\nb")).containsExactly("a", longest, "b");
		assertThatExceptionOfType(FileRejectedException.class).isThrownBy(() -> all("a\n" + longest + "y\nb"))
			.withMessageContaining("things.csv, line 2");
	}

	@Test
	void linesPutBackComeAgainWithTheirNumbers() throws IOException {
		try (Lines lines = new Lines("things.csv", new StringReader("a\nb\nc"))) {
			List<String> read = List.of(String.valueOf(lines.next()), String.valueOf(lines.next()));
			lines.putBack(read);
			assertThat(lines.number()).isZero();
			assertThat(lines.next()).isEqualTo("a");
			assertThat(lines.next()).isEqualTo("b");
			assertThat(lines.next()).isEqualTo("c");
			assertThat(lines.number()).isEqualTo(3);
			assertThat(lines.next()).isNull();
		}
	}

	private static List<String> all(String text) throws IOException {
		List<String> all = new ArrayList<>();
		try (Lines lines = new Lines("things.csv", new StringReader(text))) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				all.add(line);
			}
		}
		return all;
	}

}
