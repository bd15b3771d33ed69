package org.valuenet.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.ValuenetTest;
import org.valuenet.access.SignedIn;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Outages of one customer's devices, and of one device. */
@ValuenetTest
class OutagesIT {

	/** D-3 was the customer's from 1 s to 2 s. */
	private static final String HANDED_BACK = """
			MATCH (d:Device {deviceId: 'D-3'}), (c:Customer {customerId: 'C-1'})
			CREATE (d)-[:SUFFERED]->(:Outage {outageId: 'W-1', startedAt: 1500}),
			  (d)-[:SUFFERED]->(:Outage {outageId: 'W-2', startedAt: 2000}),
			  (:Rep {repId: 'R-6'})-[:RESPONSIBLE_FOR {from: 0}]->(c)
			""";

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("device/devices.cypher", Map.of());
		TestGraph.cypher(HANDED_BACK, Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "100" })
	void outagesOfACustomerRunNewestFirstOverTiesAndWhatItOperatedThen(int first) {
		assertThat(walk("customer(id: \"C-1\")", "customer", first, "")).containsExactly("U-5", "M-2", "M-1", "U-7",
				"U-6", "U-3", "U-2", "U-1", "U-4", "W-1");
		assertThat(walk("customer(id: \"C-2\")", "customer", first, "")).isEmpty();
	}

	@Test
	void outagesOfADeviceAreItsOwnWhoeverOperatedIt() {
		assertThat(walk("device(id: \"D-3\")", "device", 1, "")).containsExactly("W-2", "W-1");
		assertThat(walk("device(id: \"D-4\")", "device", 1, "")).isEmpty();
	}

	@Test
	void outagesAreCutAtTheirDatesAndCountedWithinThem() {
		String within = ", from: \"2026-03-02T05:00:00Z\", to: \"2026-03-07T00:00:00Z\"";
		assertThat(walk("customer(id: \"C-1\")", "customer", 1, within)).containsExactly("U-3", "U-2");
		ask("customer(id: \"C-1\")", "first: 1" + within).path("customer.outages.totalCount")
			.entity(Integer.class)
			.isEqualTo(2);
		ask("device(id: \"D-1\")", "first: 1" + within).path("device.outages.totalCount")
			.entity(Integer.class)
			.isEqualTo(2);
		ask("customer(id: \"C-1\")", "first: 1").path("customer.outages.totalCount")
			.entity(Integer.class)
			.isEqualTo(10);
	}

	@Test
	void repSeesThoseOfDevicesThatAreStillThere() {
		assertThat(SignedIn.asRep("R-6", () -> walk("customer(id: \"C-1\")", "customer", 100, ""))).hasSize(9)
			.doesNotContain("W-1");
		SignedIn.asRep("R-6", () -> ask("customer(id: \"C-1\")", "first: 1"))
			.path("customer.outages.totalCount")
			.entity(Integer.class)
			.isEqualTo(9);
	}

	private List<String> walk(String parent, String path, int first, String dates) {
		List<String> keys = new ArrayList<>();
		String place = "";
		Response page;
		do {
			page = ask(parent, "first: " + first + dates + place);
			keys.addAll(page.path(path + ".outages.edges[*].node.id").entityList(String.class).get());
			place = ", after: \"" + page.path(path + ".outages.pageInfo.endCursor").entity(Object.class).get() + "\"";
		}
		while (page.path(path + ".outages.pageInfo.hasNextPage").entity(Boolean.class).get());
		return keys;
	}

	private Response ask(String parent, String arguments) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.document("{ " + parent + " { outages(" + arguments
					+ ") { totalCount pageInfo { hasNextPage endCursor } edges { node { id device { id } } } } } }")
			.execute();
	}

}
