package org.valuenet.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page in the middle of a list of 4,000 reads about as many records as it shows, not
 * the list: 21 rows of some ten properties each, and no scan.
 */
class PagingCostIT {

	private static final long MOST_HITS = 1_000;

	private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

	@BeforeAll
	static void fourThousand() {
		Fixture.load("graph/four-thousand.cypher", Map.of());
		TestGraph.cypher("CALL db.prepareForReplanning()", Map.of());
	}

	static Stream<String> lists() {
		return Stream.concat(
				TestGraph.queries()
					.all()
					.stream()
					.map(Query::name)
					.filter((name) -> name.startsWith("customer/find-customers#")),
				Stream.of("commerce/find-orders", "commerce/find-order-count", "commerce/find-invoices",
						"commerce/find-invoice-count", "commerce/find-invoices-by-lateness#late",
						"commerce/find-invoices-by-lateness#other", "commerce/find-opportunities#any",
						"commerce/find-opportunities#one", "commerce/find-opportunity-count",
						"commerce/find-exchange-rates", "customer/find-customer-count", "device/find-outages",
						"device/find-signals", "device/find-devices-of-customers", "device/find-devices",
						"device/find-components-by-part#any", "device/find-components-by-part#one",
						"supply/find-suppliers", "supply/find-supplier-count", "supply/find-shipments",
						"supply/find-shipment-count", "supply/find-supply-events", "supply/find-supply-event-count",
						"engagement/find-interactions", "engagement/find-interaction-count",
						"engagement/find-service-requests", "engagement/find-service-request-count"));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void pageReadsWhatItShows(String name) {
		Map<String, @Nullable Object> place = new HashMap<>(Map.of("scope", Map.of("all", true, "shared", true),
				"valueId", "C-2000", "limit", 21, "from", 0, "beforeAt", 2_000, "beforeId", "X", "deviceIds",
				List.of("D-1"), "customerIds", List.of("C-1")));
		place.putAll(Map.of("asOf", 0, "afterId", "D-1", "counted", false, "signalLimit", 21));
		place.put("value", name.contains("#name-") ? "Customer 2" : 20);
		place.put("noneId", name.endsWith("-asc") ? "" : Character.toString(Character.MAX_CODE_POINT));
		place.put("afterId", name.contains("-of-") ? "" : "D-1");
		place.put("kinds", null);
		place.putAll(Map.of("fromDay", DAY, "beforeDay", DAY.plusDays(2_000), "today", DAY.plusDays(4_000), "currency",
				"USD", "quoteCurrency", "CNY"));
		place.put("late", null);
		place.put("stage", name.endsWith("#one") ? "Won" : null);
		place.putAll(Map.of("states", List.of("LATE", "ON_TIME", "OPEN"), "beforeOn", LocalDate.of(2025, 6, 1),
				"partNumber", "BRG"));
		place.put("batch", name.endsWith("#any") ? null : "B-1");
		try (Session session = TestGraph.driver().session()) {
			var result = session.run("PROFILE " + TestGraph.queries().named(name).text(), place);
			assertThat(result.list()).isNotEmpty();
			assertThat(hits(result.consume().profile())).isPositive().isLessThan(MOST_HITS);
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(PagingCostIT::hits).sum();
	}

}
