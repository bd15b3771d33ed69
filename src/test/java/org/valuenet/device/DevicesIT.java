package org.valuenet.device;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ValuenetTest
class DevicesIT {

	private static final Map<String, Object> TENTH_OF_MARCH = Map.of("asOf", "2026-03-10T12:00:00Z", "onlineDays", 2,
			"days", 10);

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("device/devices.cypher", Map.of());
	}

	/**
	 * Two days from 9 March: on 6 h, off 6 h, on 24 h until the reading is too old; 6 h
	 * planned (two overlapping pauses) within the last. On 24 h of 30 h, of 42 h due.
	 */
	@Test
	void onlineRateHoldsReadingsForADayAndLeavesPlannedDowntimeOut() {
		Response answer = ask("device-measures", TENTH_OF_MARCH);
		assertThat(answer.path("devices.edges[0].node.onlineRate.value").entity(Double.class).get()).isCloseTo(0.8,
				within(1e-12));
		assertThat(answer.path("devices.edges[0].node.onlineRate.coverage").entity(Double.class).get())
			.isCloseTo(30.0 / 42, within(1e-12));
		answer.path("devices.edges[1].node.onlineRate").valueIsNull();
	}

	/**
	 * Ten days from 1 March are 240 h. Planned 6 h. Unplanned: 4 h left over from
	 * February (its outage began before), 12 h merged from two, one without an end; the
	 * fifth lies after asOf. (240 - 6 - 16) / 2 and 16 / 2.
	 */
	@Test
	void reliabilityMergesOutagesAndCountsThoseWithoutAnEnd() {
		Response answer = ask("device-measures", TENTH_OF_MARCH);
		answer.path("devices.edges[0].node.mtbfHours").entity(Double.class).isEqualTo(109.0);
		answer.path("devices.edges[0].node.mttrHours").entity(Double.class).isEqualTo(8.0);
	}

	@Test
	void reliabilityBeginsWithTheInstallation() {
		Response answer = ask("device-measures", TENTH_OF_MARCH);
		// five days since 6 March are 120 h, two outages; how long repairs took is
		// unknown
		answer.path("devices.edges[1].node.mtbfHours").entity(Double.class).isEqualTo(60.0);
		answer.path("devices.edges[1].node.mttrHours").valueIsNull();
	}

	@Test
	void deviceWithoutAnOutageHasNoMtbf() {
		ask("device-measures", TENTH_OF_MARCH).path("devices.edges[2].node.mtbfHours").valueIsNull();
	}

	@Test
	void failuresWithoutEndsShareTheHoursOfTheYear() {
		TestGraph.cypher("MATCH (device:Device {deviceId: 'D-4'}) UNWIND range(1, 8) AS i"
				+ " CREATE (device)-[:SUFFERED]->(:Outage {outageId: 'F-' + i, planned: false,"
				+ " startedAt: datetime('2015-06-01T06:00:00Z').epochMillis})", Map.of());
		ask("device-measures", Map.of("asOf", "2016-01-01T00:00:00Z", "days", 365))
			.path("devices.edges[3].node.mtbfHours")
			.entity(Double.class)
			.isEqualTo(8_760.0 / 8);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 1_097 })
	void windowOutOfRangeIsABadRequest(int days) {
		ExecutionGraphQlServiceTester.create(this.service)
			.documentName("device-measures")
			.variable("days", days)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getErrorType()).hasToString("BAD_REQUEST")));
	}

	@Test
	void longestWindowIsThreeYears() {
		ask("device-measures", Map.of("asOf", "2026-03-10T12:00:00Z", "days", 1_096, "onlineDays", 1_096))
			.path("devices.edges[*].node.id")
			.entityList(String.class)
			.hasSize(4);
	}

	@Test
	void signalsRunNewestFirstOverTies() {
		for (int first : List.of(1, 2, 4, 100)) {
			assertThat(walk("device-signals", "device.signals", first)).containsExactly("S-3", "S-6", "S-5", "S-4",
					"S-2", "S-1");
		}
	}

	@Test
	void signalsCanBeChosenByKindAndTime() {
		ask("device-signals", Map.of("kinds", List.of("CONNECTIVITY", "NONE"))).path("device.signals.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("S-3", "S-2", "S-1"));
		ask("device-signals", Map.of("from", "2026-03-09T06:00:00Z", "to", "2026-03-09T10:00:00Z"))
			.path("device.signals.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("S-2"));
	}

	@Test
	void customersShowTheDevicesInServiceWithTheirNewestSignals() {
		Response answer = ask("devices-of-customers", Map.of());
		answer.path("customers.edges[0].node.devices.totalCount").entity(Integer.class).isEqualTo(3);
		answer.path("customers.edges[0].node.devices.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("D-1", "D-2"));
		answer.path("customers.edges[0].node.devices.edges[0].node.signals.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("S-3", "S-6"));
		answer.path("customers.edges[0].node.devices.edges[1].node.signals.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("S-7"));
		answer.path("customers.edges[0].node.devices.edges[1].node.signals.pageInfo.hasNextPage")
			.entity(Boolean.class)
			.isEqualTo(false);
		answer.path("customers.edges[1].node.devices.totalCount").entity(Integer.class).isEqualTo(0);
	}

	@Test
	void twoListsOfSignalsStayApart() {
		Response answer = ask("devices-with-two-lists", Map.of());
		answer.path("customers.edges[0].node.devices.edges[0].node.newest.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("S-3"));
		answer.path("customers.edges[0].node.devices.edges[0].node.warm.edges[*].node.id")
			.entityList(String.class)
			.isEqualTo(List.of("S-6", "S-5", "S-4"));
	}

	@Test
	void outagesRunNewestFirstOverTies() {
		for (int first : List.of(1, 4, 100)) {
			assertThat(walk("outages", "outages", first)).containsExactly("U-5", "M-2", "M-1", "U-7", "U-6", "U-3",
					"U-2", "U-1", "U-4");
		}
	}

	@Test
	void outagesAreCountedWithinTheirDates() {
		Response answer = ask("outages", Map.of("from", "2026-03-02T05:00:00Z", "to", "2026-03-07T00:00:00Z"));
		answer.path("outages.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("outages.edges[*].node.device.id").entityList(String.class).isEqualTo(List.of("D-1", "D-1"));
		ask("outages", Map.of()).path("outages.totalCount").entity(Integer.class).isEqualTo(9);
	}

	private List<String> walk(String document, String list, int first) {
		List<String> keys = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("first", first));
		Response page;
		do {
			page = ask(document, variables);
			keys.addAll(page.path(list + ".edges[*].node.id").entityList(String.class).get());
			variables.put("after", page.path(list + ".pageInfo.endCursor").entity(String.class).get());
		}
		while (page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get());
		return keys;
	}

	private Response ask(String document, Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service).documentName(document).variables(variables).execute();
	}

}
