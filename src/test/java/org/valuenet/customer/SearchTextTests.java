package org.valuenet.customer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@Test
	void everyWordBecomesAPhrase() {
		assertThat(SearchText.of("  Ann\tOR　Bob ").query()).isEqualTo("\"Ann\" AND \"OR\" AND \"Bob\"");
	}

	@Test
	void quotesAndBackslashesAreEscaped() {
		assertThat(SearchText.of("a\"b c\\").query()).isEqualTo("\"a\\\"b\" AND \"c\\\\\"");
	}

	@Test
	void sixteenWordsOfTheFirst256CharactersCount() {
		assertThat(SearchText.of("x OR ".repeat(2_000)).words()).hasSize(16);
		assertThat(SearchText.of("𠀀".repeat(300)).words()).containsExactly("𠀀".repeat(256));
	}

	@Test
	void singleIdeographIsLookedForInPairs() {
		assertThat(SearchText.of("海 x").query()).isEqualTo("(海 OR 海* OR *海) AND \"x\"");
	}

	@Test
	void blanksAloneAreNoQuery() {
		assertThat(SearchText.of(" \u0000 ").query()).isNull();
	}

}
