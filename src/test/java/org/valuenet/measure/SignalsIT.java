package org.valuenet.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.valuenet.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Signals of one customer, worked by hand. As of 2026-06-30T08:00Z the windows end with
 * 2026-06-30, so 90 days are 2026-04-02 to 2026-06-30 and the ones before begin on
 * 2026-01-02.
 */
class SignalsIT {

	private static final Signals SIGNALS = signals();

	private static final Instant AS_OF = Instant.parse("2026-06-30T08:00:00Z");

	@BeforeEach
	void customerWithTwoDevices() {
		TestGraph.clear();
		TestGraph.cypher("""
				CREATE (c:Customer {customerId: 'C-1', name: 'One'})
				CREATE (c)-[:OPERATES]->(:Device {deviceId: 'D-1', critical: true})
				CREATE (c)-[:OPERATES]->(:Device {deviceId: 'D-2', critical: false})
				""", Map.of());
	}

	@Test
	void mtbfIsUptimeOfAllDevicesOverUnplannedOutages() {
		outage("D-1", "O-1", "2026-05-01T00:00:00Z", "2026-05-01T10:00:00Z", false);
		outage("D-1", "O-2", "2026-05-02T00:00:00Z", "2026-05-02T20:00:00Z", true);
		outage("D-2", "O-3", "2026-06-01T00:00:00Z", null, false);
		// two devices of 2,160 h, less 20 h planned and 10 h unplanned, over two outages
		assertThat(signal("mtbfHours").get("value").asDouble()).isEqualTo((4_320 - 30) / 2.0);
		assertThat(signal("mtbfHours").get("observations").asInt()).isEqualTo(2);
	}

	@Test
	void overlappingOutagesAreOne() {
		outage("D-1", "O-1", "2026-05-01T00:00:00Z", "2026-05-01T10:00:00Z", false);
		outage("D-1", "O-2", "2026-05-01T05:00:00Z", "2026-05-01T12:00:00Z", false);
		assertThat(signal("mtbfHours").get("value").asDouble()).isEqualTo(4_320 - 12);
	}

	@Test
	void withoutAnOutageMtbfIsUndefinedNotInfinite() {
		assertThat(signal("mtbfHours").get("value").isNull()).isTrue();
		assertThat(signal("mtbfHours").get("absence").asString()).isEqualTo("UNDEFINED");
	}

	@Test
	void outageAfterAsOfIsNotSeen() {
		outage("D-1", "O-1", "2026-06-30T08:00:01Z", null, false);
		assertThat(signal("mtbfHours").get("absence").asString()).isEqualTo("UNDEFINED");
	}

	@Test
	void deviceOperatesFromItsInstallation() {
		TestGraph.cypher("MATCH (d:Device {deviceId: 'D-2'}) SET d.installedOn = date('2026-06-21')", Map.of());
		outage("D-1", "O-1", "2026-05-01T00:00:00Z", null, false);
		// 90 days of the one, ten of the other
		assertThat(signal("mtbfHours").get("value").asDouble()).isEqualTo(2_160 + 240);
	}

	@Test
	void changeOfMtbfComparesWithTheWindowBefore() {
		for (int i = 0; i < 17; i++) {
			outage("D-1", "before-" + i, "2026-02-%02dT06:00:00Z".formatted(i + 1), null, false);
		}
		for (int i = 0; i < 20; i++) {
			outage("D-2", "now-" + i, "2026-05-%02dT06:00:00Z".formatted(i + 1), null, false);
		}
		assertThat(signal("mtbfChange").get("value").asDouble()).isEqualTo(-0.15);
	}

	@Test
	void outageBelongsToTheWindowOfItsDay() {
		outage("D-1", "O-1", "2026-04-01T23:59:59Z", null, false);
		outage("D-1", "O-2", "2026-04-02T00:00:00Z", null, false);
		assertThat(signal("mtbfHours").get("observations").asInt()).isEqualTo(1);
		assertThat(signal("mtbfChange").get("value").asDouble()).isZero();
	}

	@Test
	void onlineRateCountsOnlyTimeWithAReading() {
		reading("S-1", "2026-06-20T00:00:00Z", 1);
		reading("S-2", "2026-06-20T18:00:00Z", 0);
		// 18 h online, then offline for at most 24 h; nothing else is known of 30 days
		assertThat(signal("criticalOnlineRate").get("value").asDouble()).isEqualTo(18.0 / 42, within(1e-12));
		assertThat(signal("criticalOnlineRate").get("coverage").asDouble()).isEqualTo(42.0 / 720, within(1e-12));
	}

	@Test
	void plannedDowntimeIsTakenOutOfTheOnlineRate() {
		reading("S-1", "2026-06-20T00:00:00Z", 1);
		reading("S-2", "2026-06-20T12:00:00Z", 0);
		outage("D-1", "O-1", "2026-06-20T12:00:00Z", "2026-06-21T12:00:00Z", true);
		assertThat(signal("criticalOnlineRate").get("value").asDouble()).isEqualTo(1.0);
		assertThat(signal("criticalOnlineRate").get("coverage").asDouble()).isEqualTo(12.0 / 696, within(1e-12));
	}

	@Test
	void overlappingPausesAreTakenOutOnce() {
		reading("S-1", "2026-06-20T00:00:00Z", 1);
		reading("S-2", "2026-06-20T12:00:00Z", 0);
		outage("D-1", "O-1", "2026-06-20T12:00:00Z", "2026-06-20T18:00:00Z", true);
		outage("D-1", "O-2", "2026-06-20T15:00:00Z", "2026-06-21T00:00:00Z", true);
		// 12 h online; 24 h offline, of which 12 h (12:00 to 24:00) were planned
		assertThat(signal("criticalOnlineRate").get("value").asDouble()).isEqualTo(12.0 / 24, within(1e-12));
		assertThat(signal("criticalOnlineRate").get("coverage").asDouble()).isEqualTo(24.0 / (720 - 12), within(1e-12));
	}

	/** C-1 operated D-1 to 2026-06-20T06:00, C-2 from then on. */
	@Test
	void deviceCountsForWhoeverOperatedItAtTheTime() {
		TestGraph.cypher("""
				MATCH (c:Customer {customerId: 'C-1'})-[o:OPERATES]->(d:Device {deviceId: 'D-1'})
				SET o.from = 0, o.until = $moved
				CREATE (:Customer {customerId: 'C-2', name: 'Two'})-[:OPERATES {from: $moved}]->(d)
				""", Map.of("moved", millis("2026-06-20T06:00:00Z")));
		reading("S-1", "2026-06-20T00:00:00Z", 1);
		reading("S-2", "2026-06-20T18:00:00Z", 0);
		// 6 of 19.25 days (from the begin of 2026-06-01) online for the one
		assertThat(signal("criticalOnlineRate").get("value").asDouble()).isEqualTo(1.0);
		assertThat(signal("criticalOnlineRate").get("coverage").asDouble()).isEqualTo(6 / (19.25 * 24), within(1e-12));
		// the other: 12 h online, 24 h offline, of 10.75 days to the end of 2026-06-30
		Value other = Values.value(measured("C-2").get(0).signals().get("criticalOnlineRate"));
		assertThat(other.get("value").asDouble()).isEqualTo(12.0 / 36, within(1e-12));
		assertThat(other.get("coverage").asDouble()).isEqualTo(36 / (10.75 * 24), within(1e-12));
		assertThat(freshness("C-1", "C-2")).containsExactly("2026-06-20T00:00:00Z", "2026-06-20T18:00:00Z");
	}

	private static List<String> freshness(String... customerIds) {
		TestGraph.graph()
			.inWrite((transaction) -> transaction.run("measure/write-freshness",
					Map.of("customerIds", List.of(customerIds), "asOf", AS_OF.toEpochMilli())));
		return TestGraph
			.cypher("UNWIND $ids AS id MATCH (c:Customer {customerId: id}) RETURN c.lastSignalAt AS at ORDER BY id",
					Map.of("ids", List.of(customerIds)))
			.stream()
			.map((row) -> Instant.ofEpochMilli(row.get("at").asLong()).toString())
			.toList();
	}

	@Test
	void outageWithinPlannedDowntimeIsTakenOutOnce() {
		outage("D-1", "O-1", "2026-05-01T00:00:00Z", "2026-05-01T10:00:00Z", true);
		outage("D-1", "O-2", "2026-05-01T05:00:00Z", "2026-05-01T12:00:00Z", false);
		// down from 0:00 to 12:00, not 10 h and 7 h
		assertThat(signal("mtbfHours").get("value").asDouble()).isEqualTo(4_320 - 12);
	}

	@Test
	void customerWithoutDevicesHasNoSource() {
		TestGraph.cypher("MATCH (d:Device) DETACH DELETE d", Map.of());
		assertThat(signal("criticalOnlineRate").get("absence").asString()).isEqualTo("NO_SOURCE");
		assertThat(signal("mtbfHours").get("absence").asString()).isEqualTo("NO_SOURCE");
		assertThat(signal("mtbfChange").get("absence").asString()).isEqualTo("NO_SOURCE");
	}

	@Test
	void recencyIsWholeDaysSinceTheLastOrderThatStands() {
		order("O-1", "2026-06-20T23:00:00Z", 100_00, "COMPLETED");
		order("O-2", "2026-06-29T10:00:00Z", 100_00, "CANCELLED");
		order("O-3", "2026-07-01T10:00:00Z", 100_00, "PLACED");
		assertThat(signal("orderRecencyDays").get("value").asDouble()).isEqualTo(10);
	}

	@Test
	void trendComparesHalfYearsOfOrderValue() {
		order("O-1", "2026-03-01T00:00:00Z", 300_00, "COMPLETED");
		order("O-2", "2025-09-01T00:00:00Z", 400_00, "COMPLETED");
		assertThat(signal("orderValueTrend").get("value").asDouble()).isEqualTo(-0.25);
	}

	@Test
	void trendOfTwoCurrenciesIsUndefined() {
		order("O-1", "2026-03-01T00:00:00Z", 300_00, "COMPLETED");
		order("O-2", "2025-09-01T00:00:00Z", 400_00, "COMPLETED");
		TestGraph.cypher("MATCH (o:Order {orderId: 'O-2'}) SET o.currency = 'USD'", Map.of());
		assertThat(signal("orderValueTrend").get("absence").asString()).isEqualTo("UNDEFINED");
	}

	@Test
	void orderWithoutAnAmountIsWorthItsLines() {
		order("O-1", "2026-03-01T00:00:00Z", 100_00, "COMPLETED");
		order("O-2", "2025-09-01T00:00:00Z", 0, "COMPLETED");
		TestGraph.cypher("""
				MATCH (o:Order {orderId: 'O-2'})
				REMOVE o.amountMinor
				CREATE (o)-[:HAS]->(:OrderLine {orderLineId: 'L-1', quantityThousandths: 2500, unitPriceMinor: 10000,
				  discountBasisPoints: 2000})
				""", Map.of());
		// 2.5 x 100.00 less 20 % is 200.00
		assertThat(signal("orderValueTrend").get("value").asDouble()).isEqualTo(-0.5);
	}

	@Test
	void sentimentIsTheMeanOfPostsByContactsAndAboutTheCustomer() {
		TestGraph.cypher(
				"""
						MATCH (c:Customer)
						CREATE (c)<-[:WORKS_AT]-(:Contact {contactId: 'K-1'})-[:POSTED]->(p:Post {postId: 'P-1', at: $at, sentiment: 0.5})
						CREATE (p)-[:MENTIONS]->(c)
						CREATE (c)<-[:MENTIONS]-(:Post {postId: 'P-2', at: $at, sentiment: -1.0})
						CREATE (c)<-[:MENTIONS]-(:Post {postId: 'P-3', at: $old, sentiment: 1.0})
						""",
				Map.of("at", millis("2026-06-01T00:00:00Z"), "old", millis("2026-04-01T23:59:59Z")));
		assertThat(signal("sentiment").get("value").asDouble()).isEqualTo(-0.25);
		assertThat(signal("sentiment").get("observations").asInt()).isEqualTo(2);
	}

	@Test
	void customerWithoutAnyFactHasARowOfAbsences() {
		TestGraph.cypher("CREATE (:Customer {customerId: 'C-2', name: 'Two'})", Map.of());
		assertThat(measured("C-1", "C-2")).extracting(Signals.Measured::customerId).containsExactly("C-1", "C-2");
		assertThat(measured("C-2").get(0).signals()).hasSize(6)
			.allSatisfy((name, signal) -> assertThat(signal.get("absence")).as(name).isNotNull());
		assertThat(signal("sentiment").get("absence").asString()).isEqualTo("NO_DATA");
		assertThat(signal("orderRecencyDays").get("absence").asString()).isEqualTo("NO_DATA");
	}

	private static Value signal(String name) {
		return Values.value(measured("C-1").get(0).signals().get(name));
	}

	private static List<Signals.Measured> measured(String... customerIds) {
		return TestGraph.graph().inRead((transaction) -> SIGNALS.measure(transaction, List.of(customerIds), AS_OF));
	}

	private static void outage(String device, String id, String from, String until, boolean planned) {
		TestGraph.cypher("""
				MATCH (d:Device {deviceId: $device})
				CREATE (d)-[:SUFFERED]->(:Outage {outageId: $id, startedAt: $from, endedAt: $until, planned: $planned})
				""", parameters("device", device, "id", id, "from", millis(from), "until",
				(until != null) ? millis(until) : null, "planned", planned));
	}

	private static void reading(String id, String at, int value) {
		TestGraph.cypher(
				"""
						MATCH (d:Device {deviceId: 'D-1'})
						CREATE (d)-[:EMITTED]->(:Signal {signalId: $id, deviceId: 'D-1', kind: 'CONNECTIVITY', at: $at, value: $value})
						""",
				Map.of("id", id, "at", millis(at), "value", (double) value));
	}

	private static void order(String id, String at, long amountMinor, String status) {
		TestGraph.cypher("""
				MATCH (c:Customer {customerId: 'C-1'})
				CREATE (c)-[:PLACED]->(:Order {orderId: $id, placedAt: $at, amountMinor: $amount, status: $status,
				  currency: 'CNY'})
				""", Map.of("id", id, "at", millis(at), "amount", amountMinor, "status", status));
	}

	private static long millis(String instant) {
		return Instant.parse(instant).toEpochMilli();
	}

	private static Map<String, Object> parameters(Object... pairs) {
		Map<String, Object> parameters = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			parameters.put((String) pairs[i], pairs[i + 1]);
		}
		return parameters;
	}

	private static Signals signals() {
		try {
			return new Signals(new MeasureRegistry());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
