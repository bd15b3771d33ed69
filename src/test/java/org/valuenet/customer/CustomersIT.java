package org.valuenet.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.valuenet.ValuenetTest;
import org.valuenet.api.AsOf;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.Connection;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Walks over six customers with ties and without values; the orders are hand-made. */
@ValuenetTest
class CustomersIT {

	/** Passes everybody, but through the filtered query. */
	private static final CustomerFilter BLANK = new CustomerFilter("  ", null, null, null, null, null, null, null,
			null);

	@Autowired
	private Customers customers;

	@Autowired
	private AsOf asOf;

	@BeforeEach
	void graph() {
		Fixture.load("customer/customers.cypher", Map.of("now", this.asOf.current().toEpochMilli()));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/customer/orders.csv", numLinesToSkip = 1)
	void walkListsEveryCustomerOnceInOrder(CustomerOrder.Field field, CustomerOrder.Direction direction,
			String expected, String why) {
		CustomerOrder order = new CustomerOrder(field, direction);
		for (int first : List.of(1, 2, 3, 100)) {
			assertThat(walk(CustomerFilter.ALL, order, first)).as(why).isEqualTo(expected);
			assertThat(walk(BLANK, order, first)).as("filtered: " + why).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/customer/filters.csv", numLinesToSkip = 1)
	void filterPassesThoseThatHoldEveryPart(@Nullable String text, @Nullable String industry, @Nullable String segment,
			@Nullable String region, @Nullable String owner, @Nullable String grades, @Nullable Boolean stale,
			@Nullable String healthBand, @Nullable Double healthBelow, @Nullable String expected, String why) {
		CustomerFilter filter = new CustomerFilter(text, industry, segment, region, owner,
				(grades != null) ? Stream.of(grades.split(" ")).map(Grade::valueOf).toList() : null, stale,
				(healthBand != null) ? List.of(healthBand) : null, healthBelow);
		CustomerOrder byLimit = new CustomerOrder(CustomerOrder.Field.CREDIT_LIMIT, CustomerOrder.Direction.ASC);
		List<String> found = new ArrayList<>(List.of(walk(filter, byLimit, 2).split(" ")));
		found.sort(null);
		assertThat(String.join(" ", found)).as(why).isEqualTo((expected != null) ? expected : "");
		assertThat(this.customers.count(filter)).isEqualTo((expected != null) ? expected.split(" ").length : 0);
	}

	@Test
	void unfilteredCountIsThatOfTheStore() {
		assertThat(this.customers.count(CustomerFilter.ALL)).isEqualTo(6);
	}

	@Test
	void cursorOfAnotherOrderOrFilterIsRefused() {
		String cursor = this.customers.page(CustomerFilter.ALL, CustomerOrder.BY_NAME, 1, null).pageInfo().endCursor();
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> this.customers.page(CustomerFilter.ALL,
				new CustomerOrder(CustomerOrder.Field.HEALTH, CustomerOrder.Direction.ASC), 1, cursor));
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> this.customers.page(BLANK, CustomerOrder.BY_NAME, 1, cursor));
	}

	@Test
	void unknownKeysAreLeftOut() {
		assertThat(this.customers.byKey(List.of("C-1", "none", "C-1"))).containsOnlyKeys("C-1");
	}

	private String walk(CustomerFilter filter, CustomerOrder order, int first) {
		List<String> keys = new ArrayList<>();
		String after = null;
		Connection<Customer> page;
		do {
			page = this.customers.page(filter, order, first, after);
			page.edges().forEach((edge) -> keys.add(edge.node().id()));
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());
		return String.join(" ", keys);
	}

}
