package org.valuenet.dataimport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.api.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UploadNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			attachment; filename="march orders.csv"                       | march orders.csv
			attachment; filename=orders.csv                               | orders.csv
			attachment; filename*=UTF-8''%E8%AE%A2%E5%8D%95.csv           | 订单.csv
			attachment; filename="../../etc/passwd"                       | passwd
			attachment; filename="C:\\\\data\\\\orders.csv"               | orders.csv
			attachment; filename="a%0Ab.csv"; filename*=UTF-8''a%0Ab.csv  | ab.csv
			attachment; filename=""                                       | orders-feed.csv
			attachment; filename="/"                                      | orders-feed.csv
			attachment                                                    | orders-feed.csv
			``                                                            | orders-feed.csv
			""")
	void nameIsTheSendersWithoutFoldersOrTheFeeds(String header, String name) {
		assertThat(UploadName.of(header, "orders-feed.csv")).isEqualTo(name);
	}

	@Test
	void withoutTheHeaderTheFeedNamesTheFile() {
		assertThat(UploadName.of(null, "orders.csv")).isEqualTo("orders.csv");
	}

	@Test
	void veryLongNameIsCutAndKeepsItsEnd() {
		assertThat(UploadName.of("attachment; filename=\"" + "x".repeat(500) + ".csv\"", "f.csv")).hasSize(120)
			.endsWith("x.csv");
	}

	@Test
	void headerThatCannotBeReadIsABadRequest() {
		assertThatThrownBy(() -> UploadName.of("attachment; filename", "f.csv")).isInstanceOf(BadRequestException.class)
			.hasMessageContaining("header Content-Disposition");
	}

}
