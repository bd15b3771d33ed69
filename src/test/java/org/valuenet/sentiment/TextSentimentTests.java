package org.valuenet.sentiment;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Values worked by hand: praise P, complaint C, (P - C) / (P + C + 1). */
class TextSentimentTests {

	private static final TextSentiment SENTIMENT = sentiment();

	@ParameterizedTest(name = "{2}")
	@CsvFileSource(resources = "/sentiment/text-sentiment.csv", numLinesToSkip = 1)
	void textSoundsAsItsWordsWeigh(String text, double expected, String why) {
		assertThat(SENTIMENT.of(text)).as(why).isNotNull().isEqualTo(expected, within(1e-9));
	}

	@Test
	void textWithoutAnyTellingWordHasNoSentiment() {
		assertThat(SENTIMENT.of("The machine stands in hall seven.")).isNull();
		assertThat(SENTIMENT.of("机器在七号厂房。")).isNull();
		assertThat(SENTIMENT.of("")).isNull();
	}

	@Test
	void nameAndLinkAreNoEvidence() {
		assertThat(SENTIMENT.of("@great https://example.org/terrible")).isNull();
	}

	@Test
	void wordThatOnlyContainsAnotherIsNoEvidence() {
		assertThat(SENTIMENT.of("香港的饼干")).isNull();
		assertThat(SENTIMENT.of("the badge")).isNull();
	}

	private static TextSentiment sentiment() {
		try {
			return new TextSentiment(Lexicon.packaged());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
