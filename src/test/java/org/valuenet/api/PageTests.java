package org.valuenet.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageTests {

	@ParameterizedTest
	@CsvSource({ "1, 1", "100, 100", ", 20" })
	void pageSizeIsOneToHundredAndTwentyByDefault(Integer first, int size) {
		assertThat(Page.of(first, null, "orders").first()).isEqualTo(size);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 101, Integer.MAX_VALUE })
	void pageSizeOutOfRangeIsNamed(int first) {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Page.of(first, null, "orders"))
			.withMessage("argument first: %d is out of range; ask for 1 to 100 and follow pageInfo.endCursor", first);
	}

	@Test
	void cursorComesBackAsItWas() {
		Cursor cursor = new Cursor("orders", List.of("1773014400000", "O-17 中文"));
		assertThat(Page.of(5, cursor.encode(), "orders").after()).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "%%%", "bm8gY3Vyc29y" })
	void textThatIsNoCursorIsRefused(String text) {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Page.of(5, text, "orders"))
			.withMessageStartingWith("argument after: this is no cursor of the list orders");
	}

	@Test
	void cursorOfAnotherListIsRefused() {
		String foreign = new Cursor("devices", List.of("D-1")).encode();
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Page.of(5, foreign, "orders"));
	}

	@Test
	void connectionKnowsWhetherThereIsANextPage() {
		Page page = Page.of(2, null, "numbers");
		Connection<Integer> cut = Connection.of(page, List.of(1, 2, 3), (row) -> row, (row) -> List.of("" + row));
		assertThat(cut.edges()).extracting(Connection.Edge::node).containsExactly(1, 2);
		assertThat(cut.pageInfo().hasNextPage()).isTrue();
		assertThat(Cursor.decode(String.valueOf(cut.pageInfo().endCursor()), "numbers").values()).containsExactly("2");
	}

	@Test
	void emptyConnectionHasNoEnd() {
		Connection<Integer> none = Connection.of(Page.of(2, null, "numbers"), List.<Integer>of(), (row) -> row,
				(row) -> List.of());
		assertThat(none.pageInfo()).isEqualTo(new Connection.PageInfo(false, null));
	}

}
