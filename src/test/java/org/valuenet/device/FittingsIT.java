package org.valuenet.device;

import java.util.Map;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** D-1 and D-2 of the devices' fixture are C-1's, D-3 was until it was handed back. */
@ValuenetTest
class FittingsIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("device/devices.cypher", Map.of());
		TestGraph.cypher("""
				MATCH (c:Customer {customerId: 'C-1'}), (d1:Device {deviceId: 'D-1'}), (d3:Device {deviceId: 'D-3'})
				CREATE (:Component {componentId: 'P-1', partNumber: 'BRG', batch: 'B-1'})-[:PART_OF {from: 1000}]->(d1),
				  (:Component {componentId: 'P-2', partNumber: 'BRG', batch: 'B-2'})-[:PART_OF]->(d1),
				  (:Component {componentId: 'P-3', partNumber: 'BRG', batch: 'B-1'})-[:PART_OF {until: 2000}]->(d3),
				  (:Component {componentId: 'P-4', partNumber: 'PUMP'})-[:PART_OF]->(d3)
				CREATE (p:Department {departmentId: 'DP-1', name: 'Production'})-[:PART_OF]->(c),
				  (q:Department {departmentId: 'DP-2', name: 'Quality'})-[:PART_OF]->(c)
				CREATE (p)-[:USES {from: 1000}]->(d1), (p)-[:USES {from: 1000, until: 2000}]->(d3)
				""", Map.of());
	}

	@Test
	void componentsOfABatchNameTheirDevicesAndOperators() {
		Response answer = ask(Map.of("batch", "B-1"));
		ids(answer, "components").containsExactly("P-1", "P-3");
		answer.path("components.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("components.edges[0].node.device.operator.id").entity(String.class).isEqualTo("C-1");
		answer.path("components.edges[0].node.from").entity(String.class).isEqualTo("1970-01-01T00:00:01Z");
		answer.path("components.edges[1].node.device.operator").valueIsNull();
	}

	@Test
	void componentsOfAllBatchesRunByKey() {
		Response answer = ask(Map.of("first", 2));
		ids(answer, "components").containsExactly("P-1", "P-2");
		answer.path("components.totalCount").entity(Integer.class).isEqualTo(3);
		answer.path("components.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
	}

	@Test
	void deviceShowsItsComponentsAndOperator() {
		Response answer = ask(Map.of());
		ids(answer, "devices.edges[2].node.components").containsExactly("P-3", "P-4");
		answer.path("devices.edges[0].node.components.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("devices.edges[0].node.operator.id").entity(String.class).isEqualTo("C-1");
		answer.path("devices.edges[2].node.operator").valueIsNull();
	}

	@Test
	void departmentUsesTheDevicesOfToday() {
		Response answer = ask(Map.of());
		ids(answer, "customers.edges[0].node.departments").containsExactly("DP-1", "DP-2");
		ids(answer, "customers.edges[0].node.departments.edges[0].node.devices").containsExactly("D-1");
		ids(answer, "customers.edges[0].node.departments.edges[1].node.devices").isEmpty();
		answer.path("customers.edges[0].node.departments.edges[0].node.devices.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
		answer.path("customers.edges[1].node.departments.totalCount").entity(Integer.class).isEqualTo(0);
	}

	private static ListAssert<String> ids(Response answer, String list) {
		return assertThat(answer.path(list + ".edges[*].node.id").entityList(String.class).get());
	}

	private Response ask(Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.documentName("fittings")
			.variables(variables)
			.execute();
	}

}
